<?php
/** What a site may say of it in its privacy policy. */

namespace CoopElements;

add_action('admin_init', function () {
    $months = (int) setting('months');
    $kept = $months > 0
        /* translators: %d: a number of months. */
        ? sprintf(_n('They are erased after %d month.', 'They are erased after %d months.', $months, 'coop-elements'), $months)
        : __('They are kept until somebody of this site erases them.', 'coop-elements');
    $paragraphs = [
        __('Our self-tests ask for no name and no e-mail address, and set no cookie. Answers stay in your browser; they are sent to this site only where the page says so, once you finish.', 'coop-elements'),
        __('What is then kept is what you answered, your examples, what you said of the project, the code of your group and the moment it came: nothing of your address on the network nor of your device.', 'coop-elements') . ' ' . $kept,
        __('The page on which you finished offers to erase what was sent, from the browser that sent it. As no name goes with the answers, we cannot find yours otherwise: the tools that export or erase personal data by e-mail address find nothing here.', 'coop-elements'),
    ];
    wp_add_privacy_policy_content(__('Self-tests', 'coop-elements'), '<p>' . implode('</p><p>', array_map('esc_html', $paragraphs)) . '</p>');
});
