<?php
/** What is left once the plugin is deleted: the answers, unless the settings say that they go as well. */

defined('WP_UNINSTALL_PLUGIN') || exit;

global $wpdb;
$wpdb->query("DROP TABLE IF EXISTS {$wpdb->prefix}coop_limits");
delete_option('coop_elements_limit_key');
if (get_option('coop_elements_settings')['erase'] ?? false) {
    $wpdb->query("DROP TABLE IF EXISTS {$wpdb->prefix}coop_responses");
    foreach (['settings', 'secret', 'version', 'questionnaires'] as $name) {
        delete_option("coop_elements_$name");
    }
}
