<?php
/** Answers as files: a table, or as they were sent. */

namespace CoopElements;

function export_address(string $type, array $where): string {
    $query = ['action' => 'coop_export', 'type' => $type] + array_filter($where);
    return wp_nonce_url(add_query_arg(array_map('rawurlencode', $query), admin_url('admin-post.php')), 'coop_export');
}

add_action('admin_post_coop_export', function () {
    check_admin_referer('coop_export');
    if (!current_user_can(READS)) {
        wp_die(esc_html__('You may not do this.', 'coop-elements'), 403);
    }
    $asked = array_map('sanitize_text_field', wp_unslash($_GET));
    $one = isset($asked['id']) ? find_response($asked['id']) : null;
    $rows = isset($asked['id']) ? array_filter([$one]) : find_responses($asked);
    $responses = array_map(fn ($row) => json_decode($row->body), $rows);
    nocache_headers();
    $type = ($asked['type'] ?? '') === 'csv' ? 'csv' : 'json';
    $name = sprintf('reponses-%s.%s', wp_date('Y-m-d'), $type);
    header("Content-Disposition: attachment; filename=\"$name\"");
    header($type === 'csv' ? 'Content-Type: text/csv; charset=utf-8' : 'Content-Type: application/json; charset=utf-8');
    if ($type === 'csv') {
        write_table($responses);
    } else {
        echo wp_json_encode($one ? $responses[0] : $responses, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }
    exit;
});

/** A line a response, a column a question; a comment has a column of its own, where there is any. */
function write_table(array $responses): void {
    $lines = array_map(__NAMESPACE__ . '\line_of', $responses);
    $columns = array_keys(array_merge(...$lines ?: [[]]));
    $file = fopen('php://output', 'w');
    // What spreadsheets know UTF-8 by.
    fwrite($file, "\xEF\xBB\xBF");
    fputcsv($file, array_map(__NAMESPACE__ . '\cell', $columns), ',', '"', '');
    foreach ($lines as $line) {
        fputcsv($file, array_map(fn ($column) => cell($line[$column] ?? ''), $columns), ',', '"', '');
    }
}

/** @return array<string, mixed> */
function line_of(object $response): array {
    $line = ['id' => $response->id, 'instrument' => $response->instrument->id, 'version' => $response->instrument->version];
    foreach (['mode', 'group', 'startedAt', 'completedAt', 'replaces'] as $key) {
        $line[$key] = $response->$key ?? '';
    }
    foreach (get_object_vars($response->answers) as $id => $answer) {
        if (is_object($answer)) {
            foreach (get_object_vars($answer) as $part => $value) {
                $line["$id.$part"] = $value;
            }
        } else {
            $line[$id] = is_array($answer) ? implode(' ', $answer) : $answer;
        }
    }
    foreach (['comment' => 'comments', 'project' => 'project'] as $prefix => $key) {
        foreach (get_object_vars($response->$key ?? (object) []) as $id => $value) {
            $line["$prefix.$id"] = is_array($value) ? implode(' ', $value) : (is_scalar($value) ? $value : wp_json_encode($value));
        }
    }
    return $line;
}

/** No spreadsheet takes it for a formula. */
function cell($value): string {
    $text = (string) $value;
    return is_string($value) && preg_match('/^[=+\-@\t\r\n|%]/', $text) ? "'$text" : $text;
}
