<?php
/**
 * Plugin Name: Coop Elements
 * Description: Self-tests that help the people of a cooperation situate it together: blocks and shortcodes, and, where you want it, their answers in this site.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: coop-elements
 * Domain Path: /languages
 */

namespace CoopElements;

defined('ABSPATH') || exit;

const VERSION = '0.0.0';
const FILE = __FILE__;
const FOLDER = __DIR__;

require FOLDER . '/inc/elements.php';
require FOLDER . '/inc/settings.php';
require FOLDER . '/inc/scripts.php';
require FOLDER . '/inc/render.php';
require FOLDER . '/inc/questionnaires.php';
require FOLDER . '/inc/schema.php';
require FOLDER . '/inc/check.php';
require FOLDER . '/inc/store.php';
require FOLDER . '/inc/limit.php';
require FOLDER . '/inc/receive.php';
require FOLDER . '/inc/privacy.php';
if (is_admin()) {
    require FOLDER . '/admin/pages.php';
    require FOLDER . '/admin/list.php';
    require FOLDER . '/admin/export.php';
    require FOLDER . '/admin/settings.php';
}

register_activation_hook(FILE, __NAMESPACE__ . '\install');
register_deactivation_hook(FILE, function () {
    wp_clear_scheduled_hook('coop_elements_daily');
});

// Before blocks say what they are called.
add_action('init', function () {
    load_plugin_textdomain('coop-elements', false, basename(FOLDER) . '/languages');
}, 1);
