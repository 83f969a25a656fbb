<?php
/** The pages of the administration: answers, and settings. */

namespace CoopElements;

/** Who reads, hands over and erases answers; settings are for administrators. */
const READS = 'edit_others_posts';
const PAGE = 'coop-elements';

add_action('admin_menu', function () {
    $title = __('Self-tests', 'coop-elements');
    add_menu_page($title, $title, READS, PAGE, __NAMESPACE__ . '\show_answers', 'dashicons-chart-pie', 30);
    add_submenu_page(PAGE, __('Answers', 'coop-elements'), __('Answers', 'coop-elements'), READS, PAGE, __NAMESPACE__ . '\show_answers');
    $settings = __('Settings', 'coop-elements');
    add_submenu_page(PAGE, $settings, $settings, 'manage_options', PAGE . '-settings', __NAMESPACE__ . '\show_settings');
});

add_action('admin_enqueue_scripts', function (string $hook) {
    if (strpos($hook, PAGE) === false) {
        return;
    }
    wp_enqueue_script(ALL);
    register_file('coop-elements-admin', 'js/admin.js');
    wp_enqueue_script('coop-elements-admin');
});

/** Answers, one of them, or those of a group, as the address says. */
function show_answers(): void {
    $id = sanitize_text_field(wp_unslash($_GET['response'] ?? ''));
    $group = sanitize_text_field(wp_unslash($_GET['report'] ?? ''));
    echo '<div class="wrap"><h1>' . esc_html__('Self-tests', 'coop-elements') . '</h1>';
    if ($id !== '') {
        show_response($id);
    } elseif ($group !== '') {
        show_group($group, selection());
    } else {
        show_list();
    }
    echo '</div>';
}

function show_response(string $id): void {
    $row = find_response($id);
    show_back();
    if (!$row) {
        echo '<p>' . esc_html__('These answers are not here any more.', 'coop-elements') . '</p>';
        return;
    }
    show_report(['response' => json_decode($row->body)], $row);
}

/** A group's answers are told as a group's: nobody's own scores. */
function show_group(string $group, array $where): void {
    show_back();
    $rows = find_responses(['group' => $group] + $where);
    $members = array_values(array_filter($rows, fn ($row) => $row->mode !== 'group'));
    if (!$members) {
        echo '<p>' . esc_html__('This group has no answers here.', 'coop-elements') . '</p>';
        return;
    }
    // A report is of one questionnaire: the one that was answered last.
    $alike = array_values(array_filter($members, fn ($row) => $row->hash === $members[0]->hash));
    show_report(['group' => array_map(fn ($row) => json_decode($row->body), $alike)], $alike[0]);
}

/** @param array $given What the report is given, by property. */
function show_report(array $given, object $row): void {
    $given['instrument'] = questionnaire($row->instrument, $row->hash);
    printf(
        '<coop-report lang="%s" heading-level="2"></coop-report><script type="application/json" class="coop-given">%s</script>',
        esc_attr(get_user_locale() === 'fr_FR' || strpos(get_user_locale(), 'fr') === 0 ? 'fr' : 'en'),
        wp_json_encode($given, JSON_HEX_TAG | JSON_HEX_AMP)
    );
}

function show_back(): void {
    printf('<p><a href="%s">%s</a></p>', esc_url(page_address()), esc_html__('← All answers', 'coop-elements'));
}

function page_address(array $more = []): string {
    return add_query_arg($more + ['page' => PAGE], admin_url('admin.php'));
}

/** What the list shows, as the address says. @return array{post: string, group: string, instrument: string} */
function selection(): array {
    $selected = [];
    foreach (['post', 'group', 'instrument'] as $key) {
        $selected[$key] = sanitize_text_field(wp_unslash($_GET["by_$key"] ?? ''));
    }
    return $selected;
}
