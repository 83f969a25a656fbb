<?php
/** How much one address may send. What is kept of it is a hash under a key that lives as long as what it counts. */

namespace CoopElements;

/** In seconds. */
const WINDOW = 600;

function limits_table(): string {
    global $wpdb;
    return $wpdb->prefix . 'coop_limits';
}

/** Counts one more. @throws Refusal Where this is too much: thirty phones behind one address are not. */
function count_request(): void {
    global $wpdb;
    $limit = (int) setting('limit');
    if ($limit <= 0) {
        return;
    }
    $slot = intdiv(time(), WINDOW);
    /** The address of who sends, for sites behind a proxy that names it in a header of its own. */
    $address = apply_filters('coop_elements_client_address', $_SERVER['REMOTE_ADDR'] ?? '');
    $hash = hash_hmac('sha256', $address, key_of($slot));
    $table = limits_table();
    $wpdb->query($wpdb->prepare("INSERT INTO $table (address, slot, count) VALUES (%s, %d, 1) ON DUPLICATE KEY UPDATE count = count + 1", $hash, $slot));
    $count = (int) $wpdb->get_var($wpdb->prepare("SELECT count FROM $table WHERE address = %s AND slot = %d", $hash, $slot));
    if ($count > $limit) {
        throw new Refusal('too-many', 'Too many answers from one address: try again in a while.', 429);
    }
}

/** How many seconds are left of this window. */
function seconds_left(): int {
    return WINDOW - time() % WINDOW;
}

/** A key for each window: once it is gone, nobody can tell whose hash it was. */
function key_of(int $slot): string {
    $key = get_option('coop_elements_limit_key');
    if (($key['slot'] ?? null) !== $slot) {
        $key = ['slot' => $slot, 'key' => bin2hex(random_bytes(32))];
        update_option('coop_elements_limit_key', $key, false);
        forget_addresses();
    }
    return $key['key'];
}

function forget_addresses(): void {
    global $wpdb;
    $wpdb->query($wpdb->prepare('DELETE FROM ' . limits_table() . ' WHERE slot < %d', intdiv(time(), WINDOW)));
}
