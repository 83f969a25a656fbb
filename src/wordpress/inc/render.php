<?php
/** Blocks and shortcodes: an element's attributes become its tag. */

namespace CoopElements;

add_action('init', function () {
    register_file('coop-elements-editor', 'js/editor.js', ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n']);
    wp_set_script_translations('coop-elements-editor', 'coop-elements', FOLDER . '/languages');
    foreach (array_keys(elements()) as $name) {
        register_block_type(FOLDER . "/blocks/$name", [
            'render_callback' => function (array $given) use ($name): string {
                return render($name, $given);
            },
            // On a page of the site, what is drawn brings its own; WordPress would bring all blocks' there.
            'script_handles' => is_admin() ? [ALL] : [],
        ]);
        add_shortcode("coop_$name", function ($given) use ($name): string {
            return render($name, from_shortcode($name, (array) $given));
        });
    }
});

// What the side panel offers, for this site.
add_action('enqueue_block_editor_assets', function () {
    $data = ['elements' => elements(), 'questionnaires' => array_values(questionnaire_choices())];
    wp_add_inline_script('coop-elements-editor', 'var coopElements = ' . wp_json_encode($data) . ';', 'before');
});

/** The tag of an element, with its script, and nothing where no script runs: in excerpts and feeds. */
function render(string $name, array $given): string {
    if (is_feed() || doing_filter('get_the_excerpt')) {
        return '';
    }
    wp_enqueue_script(handle_of($name));
    $given = checked($name, $given);
    $tag = "coop-$name";
    $coming = in_array($name, ['radar', 'report'], true) ? '' : esc_html__('On its way…', 'coop-elements');
    $privacy = ($given['privacy'] ?? '') === '' ? '' : '<p slot="privacy">' . esc_html($given['privacy']) . '</p>';
    // On one line: what formats posts would make paragraphs of more.
    return "<$tag" . attributes($name, $given) . ">$coming$privacy</$tag>";
}

/** What is given, as far as the element takes it. */
function checked(string $name, array $given): array {
    $checked = [];
    foreach (attributes_of($name) as $key => $rule) {
        $value = $given[$key] ?? $rule['default'];
        if ($rule['type'] === 'boolean') {
            $value = (bool) $value;
        } elseif (!is_scalar($value) || (isset($rule['enum']) && !in_array($value, $rule['enum'], true))) {
            $value = $rule['default'];
        }
        $checked[$key] = $value;
    }
    return $checked;
}

function attributes(string $name, array $given): string {
    $html = '';
    foreach (attribute_values($name, $given) as $key => $value) {
        $html .= $value === '' && $key !== 'autosave' ? '' : sprintf(' %s="%s"', $key, esc_attr($value));
    }
    return $html;
}

/** @return array<string, string> What the tag says; what is '' is left out, `autosave` apart. */
function attribute_values(string $name, array $given): array {
    $values = [
        'id' => $given['id'] ?? '',
        'for' => $given['for'] ?? '',
        'heading' => $given['heading'] ?? '',
        'parts' => $given['parts'] ?? '',
        'layout' => ($given['layout'] ?? 'auto') === 'auto' ? '' : $given['layout'],
        'mode' => ($given['mode'] ?? 'self') === 'self' ? '' : $given['mode'],
        'group-code' => $given['group'] ?? '',
        'group-page' => $given['groupPage'] ?? '',
        'join' => $given['join'] ?? '',
        'endpoint' => empty($given['store']) ? '' : endpoint(),
        'style' => style_of((string) ($given['accent'] ?? '')),
    ];
    $values += questionnaire_attributes((string) ($given['questionnaire'] ?? ''));
    if (!empty($given['autosave'])) {
        $values['autosave'] = draft_key($name, (string) $given['key']);
    }
    if (isset($given['group']) && $name === 'group') {
        $values['code'] = $given['group'];
        unset($values['group-code']);
    }
    return $values;
}

/** A block has a key of its own; a shortcode its rank in the post, among its kind. */
function draft_key(string $name, string $key): string {
    static $ranks = [];
    $post = (int) get_the_ID();
    if ($key === '') {
        $ranks[$post][$name] = ($ranks[$post][$name] ?? 0) + 1;
        $key = "$name-{$ranks[$post][$name]}";
    }
    return "$post-$key";
}

/** The accent, and what stands out from it: black or white. */
function style_of(string $accent): string {
    $accent = sanitize_hex_color($accent);
    if (!$accent) {
        return '';
    }
    $hex = strlen($accent) === 4 ? preg_replace('/([0-9a-f])/i', '$1$1', $accent) : $accent;
    [$red, $green, $blue] = array_map(fn ($part) => (hexdec($part) / 255) ** 2.2, str_split(substr($hex, 1), 2));
    $luminance = 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue;
    return "--coop-accent:$accent;--coop-on-accent:" . ($luminance > 0.18 ? '#000' : '#fff');
}

/** `[coop_grid questionnaire="maturite" store="yes"]`: names are written small, and a yes is said in words. */
function from_shortcode(string $name, array $given): array {
    $attributes = [];
    foreach (attributes_of($name) as $key => $rule) {
        $value = $given[strtolower($key)] ?? $given[strtolower(preg_replace('/[A-Z]/', '_$0', $key))] ?? null;
        if ($value === null) {
            continue;
        }
        $isNo = in_array(strtolower($value), ['no', 'non', 'false', '0', 'off'], true);
        $attributes[$key] = $rule['type'] === 'boolean' ? !$isNo : $value;
    }
    return $attributes;
}
