<?php
/** The list of answers, by page, group and questionnaire. */

namespace CoopElements;

require_once ABSPATH . 'wp-admin/includes/class-wp-list-table.php';

final class Answers extends \WP_List_Table {
    private const MOST = 50;

    public function __construct() {
        parent::__construct(['singular' => 'answer', 'plural' => 'answers', 'ajax' => false]);
    }

    public function get_columns(): array {
        return [
            'cb' => '<input type="checkbox">',
            'received' => __('Received', 'coop-elements'),
            'instrument' => __('Questionnaire', 'coop-elements'),
            'post' => __('Page', 'coop-elements'),
            'group_code' => __('Group', 'coop-elements'),
        ];
    }

    protected function get_bulk_actions(): array {
        return ['erase' => __('Erase', 'coop-elements')];
    }

    public function prepare_items(): void {
        $this->_column_headers = [$this->get_columns(), [], [], 'received'];
        $where = selection();
        $this->set_pagination_args(['total_items' => count_responses($where), 'per_page' => self::MOST]);
        $this->items = find_responses($where, self::MOST, self::MOST * ($this->get_pagenum() - 1));
    }

    public function no_items(): void {
        esc_html_e('No answers yet.', 'coop-elements');
    }

    protected function column_cb($row): string {
        return sprintf('<input type="checkbox" name="responses[]" value="%s">', esc_attr($row->id));
    }

    protected function column_received($row): string {
        $moment = wp_date(get_option('date_format') . ' ' . get_option('time_format'), strtotime("$row->received UTC"));
        $open = page_address(['response' => $row->id]);
        return sprintf('<strong><a href="%s">%s</a></strong>', esc_url($open), esc_html($moment)) . $this->row_actions([
            'open' => sprintf('<a href="%s">%s</a>', esc_url($open), esc_html__('Open', 'coop-elements')),
            'json' => sprintf('<a href="%s">%s</a>', esc_url(export_address('json', ['id' => $row->id])), esc_html__('File', 'coop-elements')),
            'delete' => sprintf('<a href="%s">%s</a>', esc_url(erase_address($row->id)), esc_html__('Erase', 'coop-elements')),
        ]);
    }

    protected function column_instrument($row): string {
        return esc_html(questionnaire_choices()[$row->instrument]['title'] ?? $row->instrument);
    }

    protected function column_post($row): string {
        return $row->post ? sprintf('<a href="%s">%s</a>', esc_url(get_permalink($row->post)), esc_html(get_the_title($row->post))) : '';
    }

    protected function column_group_code($row): string {
        if ($row->group_code === '') {
            return '';
        }
        $report = page_address(['report' => $row->group_code, 'by_instrument' => $row->instrument]);
        return sprintf('<a href="%s">%s</a>', esc_url($report), esc_html($row->group_code));
    }

    protected function extra_tablenav($which): void {
        if ($which !== 'top') {
            return;
        }
        echo '<div class="alignleft actions">';
        $titles = array_combine($posts = values_of('post'), array_map('get_the_title', $posts));
        choose('post', __('Every page', 'coop-elements'), $titles);
        choose('group', __('Every group', 'coop-elements'), array_combine($groups = values_of('group_code'), $groups));
        choose('instrument', __('Every questionnaire', 'coop-elements'), wp_list_pluck(questionnaire_choices(), 'title'));
        submit_button(__('Filter', 'coop-elements'), '', 'filter', false);
        echo '</div>';
    }
}

/** @param array<string, string> $choices Words by value. */
function choose(string $name, string $all, array $choices): void {
    $selected = selection()[$name];
    printf('<label class="screen-reader-text" for="by-%1$s">%2$s</label><select name="by_%1$s" id="by-%1$s"><option value="">%2$s</option>', esc_attr($name), esc_html($all));
    foreach ($choices as $value => $words) {
        printf('<option value="%s"%s>%s</option>', esc_attr($value), \selected($selected, (string) $value, false), esc_html($words));
    }
    echo '</select>';
}

function show_list(): void {
    $table = new Answers();
    if ($table->current_action() === 'erase') {
        check_admin_referer('bulk-answers');
        array_map(__NAMESPACE__ . '\erase_response', array_map('sanitize_text_field', wp_unslash((array) ($_GET['responses'] ?? []))));
    }
    $table->prepare_items();
    $group = selection()['group'];
    echo '<p>';
    printf('<a class="button" href="%s">%s</a> ', esc_url(export_address("csv", selection())), esc_html__('Table (CSV)', 'coop-elements'));
    printf('<a class="button" href="%s">%s</a> ', esc_url(export_address("json", selection())), esc_html__('File (JSON)', 'coop-elements'));
    if ($group !== '') {
        printf('<a class="button" href="%s">%s</a>', esc_url(page_address(['report' => $group])), esc_html__('Report of the group', 'coop-elements'));
    }
    echo '</p><form method="get"><input type="hidden" name="page" value="' . esc_attr(PAGE) . '">';
    $table->display();
    echo '</form>';
}

function erase_address(string $id): string {
    return wp_nonce_url(admin_url('admin-post.php?action=coop_erase&id=' . rawurlencode($id)), 'coop_erase');
}

add_action('admin_post_coop_erase', function () {
    check_admin_referer('coop_erase');
    if (!current_user_can(READS)) {
        wp_die(esc_html__('You may not do this.', 'coop-elements'), 403);
    }
    erase_response(sanitize_text_field(wp_unslash($_GET['id'] ?? '')));
    wp_safe_redirect(page_address());
    exit;
});
