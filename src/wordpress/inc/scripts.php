<?php
/** The files of the elements: modules, one an element, with what each brings on demand beside them. */

namespace CoopElements;

/** The handle of an element's script. */
function handle_of(string $name): string {
    return "coop-elements-$name";
}

/** The handle of all of them in one, for pages of the administration. */
const ALL = 'coop-elements-all';

add_action('init', __NAMESPACE__ . '\register_scripts', 5);

function register_scripts(): void {
    foreach (array_keys(elements()) as $name) {
        register_file(handle_of($name), "cdn/coop-$name.js");
    }
    register_file(ALL, 'cdn/coop-elements.js');
}

function register_file(string $handle, string $file, array $needs = []): void {
    wp_register_script($handle, plugins_url($file, FILE), $needs, version_of($file), true);
}

/** What is in a file is its version: a browser has the former one in its cache as long as it is the same. */
function version_of(string $file): string {
    static $hashes;
    $hashes ??= json_decode(file_get_contents(FOLDER . '/cdn/integrity.json'), true);
    return substr(md5($hashes[basename($file)] ?? file_get_contents(FOLDER . "/$file")), 0, 12);
}

// WordPress learnt to write modules in 6.5 alone.
add_filter('script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2);

function as_module(string $tag, string $handle): string {
    if ($handle !== ALL && !in_array($handle, array_map(__NAMESPACE__ . '\handle_of', array_keys(elements())), true)) {
        return $tag;
    }
    $tag = preg_replace('/\stype=(["\']).*?\1/', '', $tag);
    // Extensions that merge or delay scripts leave alone what says so.
    return preg_replace('/<script(?=[^>]*\ssrc=)/', '<script type="module" data-no-optimize="1" data-no-defer="1"', $tag);
}
