<?php
/** Settings, and the site's own questionnaires. */

namespace CoopElements;

add_action('admin_init', function () {
    register_setting(PAGE, SETTINGS, ['type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\clean_settings']);
});

/** @param mixed $given */
function clean_settings($given): array {
    $given = (array) $given;
    $origins = preg_split('/\s+/', (string) ($given['origins'] ?? ''), -1, PREG_SPLIT_NO_EMPTY);
    return [
        'origins' => implode("\n", array_unique(array_map(__NAMESPACE__ . '\origin_of', array_filter($origins, 'wp_http_validate_url')))),
        'months' => max(0, min(600, (int) ($given['months'] ?? DEFAULTS['months']))),
        'limit' => max(0, min(100000, (int) ($given['limit'] ?? DEFAULTS['limit']))),
        'erase' => !empty($given['erase']),
    ];
}

function show_settings(): void {
    echo '<div class="wrap"><h1>' . esc_html__('Settings of self-tests', 'coop-elements') . '</h1><form method="post" action="options.php">';
    settings_fields(PAGE);
    echo '<table class="form-table" role="presentation">';
    show_field('months', __('Erase answers after', 'coop-elements'), 'number', __('Months; 0 keeps them until you erase them.', 'coop-elements'));
    show_field('limit', __('Answers from one address', 'coop-elements'), 'number', __('At most, in ten minutes; 0 for no limit. A room full of phones is one address.', 'coop-elements'));
    show_field('origins', __('Other sites that may send answers', 'coop-elements'), 'textarea', __('One a line, as https://example.org. This site always may.', 'coop-elements'));
    show_field('erase', __('When the plugin is deleted', 'coop-elements'), 'checkbox', __('Erase all answers as well', 'coop-elements'));
    echo '</table>';
    submit_button();
    echo '</form>';
    show_questionnaires();
    echo '</div>';
}

function show_field(string $name, string $label, string $type, string $help): void {
    $value = setting($name);
    $id = "coop-$name";
    $field = SETTINGS . "[$name]";
    printf('<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr($id), esc_html($label));
    if ($type === 'textarea') {
        printf('<textarea id="%s" name="%s" rows="3" cols="40">%s</textarea>', esc_attr($id), esc_attr($field), esc_textarea($value));
    } elseif ($type === 'checkbox') {
        printf('<input id="%s" name="%s" type="checkbox" value="1"%s aria-describedby="%1$s-help">', esc_attr($id), esc_attr($field), \checked((bool) $value, true, false));
    } else {
        printf('<input id="%s" name="%s" type="number" min="0" class="small-text" value="%s" aria-describedby="%1$s-help">', esc_attr($id), esc_attr($field), esc_attr($value));
    }
    printf(' <span class="description" id="%s-help">%s</span></td></tr>', esc_attr($id), esc_html($help));
}

/** The page checks a file as it is chosen: what it shows is what respondents will see. */
function show_questionnaires(): void {
    echo '<h2>' . esc_html__('Your own questionnaires', 'coop-elements') . '</h2><ul>';
    foreach (own_questionnaires() as $id => $own) {
        printf(
            '<li><strong>%s</strong> <code>%s</code> <a href="%s">%s</a></li>',
            esc_html($own->title),
            esc_html($id),
            esc_url(wp_nonce_url(admin_url('admin-post.php?action=coop_drop&id=' . rawurlencode($id)), 'coop_drop')),
            esc_html__('Take away', 'coop-elements')
        );
    }
    printf(
        '</ul><form method="post" action="%s" id="coop-upload" data-refused="%s"><input type="hidden" name="action" value="coop_upload">',
        esc_url(admin_url('admin-post.php')),
        esc_attr__('This file is no questionnaire:', 'coop-elements')
    );
    wp_nonce_field('coop_upload');
    printf(
        '<p><label for="coop-file">%s</label> <input type="file" id="coop-file" accept="application/json,.json"></p><p id="coop-refused" role="alert"></p><div id="coop-preview"></div><input type="hidden" name="questionnaire"><input type="hidden" name="hash">',
        esc_html__('Add a questionnaire (JSON):', 'coop-elements')
    );
    submit_button(__('Add it', 'coop-elements'), 'secondary', 'add', true, ['disabled' => true]);
    echo '</form>';
}

add_action('admin_post_coop_upload', function () {
    check_admin_referer('coop_upload');
    if (!current_user_can('manage_options')) {
        wp_die(esc_html__('You may not do this.', 'coop-elements'), 403);
    }
    $questionnaire = json_decode(wp_unslash($_POST['questionnaire'] ?? ''), false, MOST_NESTING);
    $hash = sanitize_text_field(wp_unslash($_POST['hash'] ?? ''));
    $misfit = is_object($questionnaire) ? misfit($questionnaire, schema('instrument')) : '$';
    if ($misfit !== null || !preg_match('/^[0-9a-f]{16}$/D', $hash)) {
        /* translators: %s: a place in the file, as $.tree. */
        wp_die(esc_html(sprintf(__('This file is no questionnaire: see %s.', 'coop-elements'), $misfit ?? 'hash')), 422);
    }
    if (isset(shipped()[$questionnaire->id])) {
        wp_die(esc_html__('A questionnaire of the library has this id: give yours another one.', 'coop-elements'), 422);
    }
    keep_questionnaire($questionnaire, $hash);
    wp_safe_redirect(page_address(['page' => PAGE . '-settings']));
    exit;
});

add_action('admin_post_coop_drop', function () {
    check_admin_referer('coop_drop');
    if (!current_user_can('manage_options')) {
        wp_die(esc_html__('You may not do this.', 'coop-elements'), 403);
    }
    drop_questionnaire(sanitize_text_field(wp_unslash($_GET['id'] ?? '')));
    wp_safe_redirect(page_address(['page' => PAGE . '-settings']));
    exit;
});
