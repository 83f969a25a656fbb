<?php
/** What an administrator chooses. */

namespace CoopElements;

const SETTINGS = 'coop_elements_settings';

/** What holds where nobody has chosen. */
const DEFAULTS = [
    /** Other sites whose pages may send answers here, one origin a line. */
    'origins' => '',
    /** After how many months answers are erased; 0 for never. */
    'months' => 13,
    /** How many answers one address may send in ten minutes. */
    'limit' => 300,
    /** Whether uninstalling erases all answers. */
    'erase' => false,
];

/** @return mixed */
function setting(string $name) {
    $settings = get_option(SETTINGS, []);
    return $settings[$name] ?? DEFAULTS[$name];
}

/** The origins whose pages may send answers: this site's own, and those that are listed. */
function origins(): array {
    $listed = preg_split('/\s+/', (string) setting('origins'), -1, PREG_SPLIT_NO_EMPTY);
    return array_values(array_unique(array_merge([origin_of(home_url()), origin_of(site_url())], $listed)));
}

/** `https://example.org`, of any address there. */
function origin_of(string $url): string {
    $parts = wp_parse_url($url);
    $port = isset($parts['port']) ? ':' . $parts['port'] : '';
    return strtolower(($parts['scheme'] ?? '') . '://' . ($parts['host'] ?? '')) . $port;
}
