<?php
/** Where answers are: a table of its own. */

namespace CoopElements;

const DAILY = 'coop_elements_daily';

function responses_table(): string {
    global $wpdb;
    return $wpdb->prefix . 'coop_responses';
}

function install(): void {
    global $wpdb;
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    $collate = $wpdb->get_charset_collate();
    dbDelta('CREATE TABLE ' . responses_table() . " (
        id char(36) NOT NULL,
        post bigint(20) unsigned NOT NULL DEFAULT 0,
        instrument varchar(63) NOT NULL DEFAULT '',
        hash char(16) NOT NULL DEFAULT '',
        mode varchar(10) NOT NULL DEFAULT '',
        group_code varchar(191) NOT NULL DEFAULT '',
        replaces char(36) NOT NULL DEFAULT '',
        received datetime NOT NULL,
        body mediumtext,
        PRIMARY KEY  (id),
        KEY post (post),
        KEY group_code (group_code),
        KEY received (received)
    ) ENGINE=InnoDB $collate;");
    dbDelta('CREATE TABLE ' . limits_table() . " (
        address char(64) NOT NULL,
        slot int unsigned NOT NULL,
        count int unsigned NOT NULL DEFAULT 0,
        PRIMARY KEY  (address, slot)
    ) ENGINE=InnoDB $collate;");
    add_option('coop_elements_secret', bin2hex(random_bytes(32)), '', 'no');
    update_option('coop_elements_version', VERSION);
    if (!wp_next_scheduled(DAILY)) {
        wp_schedule_event(time() + HOUR_IN_SECONDS, 'daily', DAILY);
    }
}

// An update activates nothing.
add_action('init', function () {
    if (get_option('coop_elements_version') !== VERSION) {
        install();
    }
});

/**
 * Keeps a response, once: the same again is the same.
 *
 * @return string `added`, `same`, `other` where other answers have its id, `erased` where it was erased.
 */
function add_response(object $response, string $body, int $post): string {
    global $wpdb;
    $row = [
        'id' => strtolower($response->id),
        'post' => $post,
        'instrument' => $response->instrument->id,
        'hash' => $response->instrument->hash,
        'mode' => $response->mode,
        'group_code' => mb_substr($response->group ?? '', 0, 191),
        'replaces' => strtolower($response->replaces ?? ''),
        'received' => gmdate('Y-m-d H:i:s'),
        'body' => $body,
    ];
    $columns = implode(', ', array_keys($row));
    $places = implode(', ', array_fill(0, count($row), '%s'));
    $table = responses_table();
    $added = $wpdb->query($wpdb->prepare("INSERT IGNORE INTO $table ($columns) VALUES ($places)", array_values($row)));
    if ($added === false) {
        throw new \RuntimeException('The database takes nothing.');
    }
    if ($added === 1) {
        return 'added';
    }
    $kept = $wpdb->get_row($wpdb->prepare("SELECT body FROM $table WHERE id = %s", $row['id']));
    if (!$kept) {
        throw new \RuntimeException('The database took nothing.');
    }
    if ($kept->body === null) {
        return 'erased';
    }
    // The order of keys says nothing.
    return $kept->body === $body || json_decode($kept->body) == json_decode($body) ? 'same' : 'other';
}

/** Erases what a response says; its id stays, so that what comes late does not bring it back. @return bool Whether it was here. */
function erase_response(string $id): bool {
    global $wpdb;
    $table = responses_table();
    $sql = "UPDATE $table SET body = NULL, post = 0, instrument = '', hash = '', mode = '', group_code = '', replaces = '' WHERE id = %s AND body IS NOT NULL";
    return $wpdb->query($wpdb->prepare($sql, strtolower($id))) === 1;
}

/** @return object[] Rows, latest first. @param array{post?: int, group?: string, instrument?: string} $where */
function find_responses(array $where = [], int $most = PHP_INT_MAX, int $from = 0): array {
    global $wpdb;
    [$condition, $values] = condition($where);
    $sql = 'SELECT * FROM ' . responses_table() . " WHERE $condition ORDER BY received DESC, id DESC LIMIT %d OFFSET %d";
    return $wpdb->get_results($wpdb->prepare($sql, array_merge($values, [$most, $from])));
}

function count_responses(array $where = []): int {
    global $wpdb;
    [$condition, $values] = condition($where);
    $sql = 'SELECT COUNT(*) FROM ' . responses_table() . " WHERE $condition AND %d";
    return (int) $wpdb->get_var($wpdb->prepare($sql, array_merge($values, [1])));
}

function find_response(string $id): ?object {
    global $wpdb;
    $sql = 'SELECT * FROM ' . responses_table() . ' WHERE id = %s AND body IS NOT NULL';
    return $wpdb->get_row($wpdb->prepare($sql, strtolower($id)));
}

/** @return array{0: string, 1: array} */
function condition(array $where): array {
    $parts = ['body IS NOT NULL'];
    $values = [];
    foreach (['post' => 'post = %d', 'group' => 'group_code = %s', 'instrument' => 'instrument = %s', 'hash' => 'hash = %s'] as $key => $part) {
        if (($where[$key] ?? '') !== '') {
            $parts[] = $part;
            $values[] = $where[$key];
        }
    }
    return [implode(' AND ', $parts), $values];
}

/** What of a column there is, for a list to choose from. @return string[] */
function values_of(string $column): array {
    global $wpdb;
    $table = responses_table();
    return $wpdb->get_col("SELECT DISTINCT $column FROM $table WHERE body IS NOT NULL AND $column NOT IN ('', '0') ORDER BY $column");
}

add_action(DAILY, function () {
    global $wpdb;
    forget_addresses();
    $months = (int) setting('months');
    if ($months > 0) {
        $before = gmdate('Y-m-d H:i:s', strtotime("-$months months"));
        $wpdb->query($wpdb->prepare('DELETE FROM ' . responses_table() . ' WHERE received < %s', $before));
    }
});
