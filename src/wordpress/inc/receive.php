<?php
/** What an element's `endpoint` speaks to: a public route that acts as nobody, whoever is logged in. */

namespace CoopElements;

const API = 'coop-elements/v1';

/** Where answers of this page go. */
function endpoint(): string {
    return add_query_arg('page', (int) get_the_ID(), rest_url(API . '/responses'));
}

add_action('rest_api_init', function () {
    register_rest_route(API, '/responses', [
        'methods' => 'POST',
        'callback' => __NAMESPACE__ . '\receive',
        'permission_callback' => '__return_true',
    ]);
    register_rest_route(API, '/responses/(?P<id>[0-9a-f-]{36})/(?P<secret>[0-9a-f]{64})', [
        'methods' => 'DELETE',
        'callback' => __NAMESPACE__ . '\erase',
        'permission_callback' => '__return_true',
    ]);
    register_rest_route(API, '/questionnaires/(?P<id>[a-z][a-z0-9_]{0,62})', [
        'methods' => 'GET',
        'callback' => __NAMESPACE__ . '\send_questionnaire',
        'permission_callback' => '__return_true',
    ]);
});

function receive(\WP_REST_Request $request): \WP_REST_Response {
    wp_set_current_user(0);
    try {
        check_origin();
        if (!preg_match('~^application/json\s*(;|$)~i', (string) $request->get_header('content-type'))) {
            throw new Refusal('not-json', 'Send application/json.', 415);
        }
        count_request();
        $body = $request->get_body();
        $response = read_response($body);
        $key = $request->get_header('idempotency-key');
        if ($key !== null && $key !== $response->id) {
            throw new Refusal('other-key', 'Idempotency-Key is not its id.');
        }
        return received($response, $body, (int) ($request->get_query_params()['page'] ?? 0));
    } catch (Refusal $refusal) {
        return refused($refusal);
    }
}

function received(object $response, string $body, int $post): \WP_REST_Response {
    switch ($outcome = add_response($response, $body, $post)) {
        case 'other':
            throw new Refusal('other-answers', 'Other answers have this id.');
        case 'erased':
            throw new Refusal('erased', 'This response was erased.', 410);
    }
    $id = strtolower($response->id);
    $receipt = ['id' => $response->id, 'erase' => rest_url(API . "/responses/$id/" . secret_of($id))];
    return new \WP_REST_Response($receipt, $outcome === 'added' ? 201 : 200);
}

function erase(\WP_REST_Request $request): \WP_REST_Response {
    wp_set_current_user(0);
    try {
        check_origin();
        if (!hash_equals(secret_of($request['id']), $request['secret'])) {
            throw new Refusal('unknown', 'There is no such thing.', 404);
        }
        if (!erase_response($request['id'])) {
            throw new Refusal('erased', 'It is erased already.', 410);
        }
        return new \WP_REST_Response(null, 204);
    } catch (Refusal $refusal) {
        return refused($refusal);
    }
}

/** The same each time, so that whoever sends a response again is told the same address. */
function secret_of(string $id): string {
    return hash_hmac('sha256', $id, get_option('coop_elements_secret'));
}

function send_questionnaire(\WP_REST_Request $request): \WP_REST_Response {
    $own = own_questionnaires()[$request['id']] ?? null;
    if (!$own) {
        return refused(new Refusal('unknown-instrument', 'There is no such questionnaire.', 404));
    }
    return new \WP_REST_Response($own, 200);
}

/** Browsers say which site's page asks; what is no browser says nothing. @throws Refusal */
function check_origin(): void {
    $origin = get_http_origin();
    if ($origin && !in_array($origin, origins(), true)) {
        throw new Refusal('other-origin', 'This site takes no answers from there: list that origin in its settings.', 403);
    }
}

function refused(Refusal $refusal): \WP_REST_Response {
    $answer = new \WP_REST_Response(['code' => $refusal->reason, 'message' => $refusal->getMessage()], $refusal->status);
    if ($refusal->status === 429) {
        $answer->header('Retry-After', (string) seconds_left());
    }
    return $answer;
}

// WordPress lets any page read any answer, with cookies; here, listed pages alone, and without.
add_filter('rest_pre_serve_request', function ($served, $result, $request) {
    if (strpos($request->get_route(), '/' . API) !== 0) {
        return $served;
    }
    foreach (['Origin', 'Credentials', 'Methods', 'Headers'] as $name) {
        header_remove("Access-Control-Allow-$name");
    }
    header('Vary: Origin', false);
    $origin = get_http_origin();
    if ($origin && in_array($origin, origins(), true)) {
        header("Access-Control-Allow-Origin: $origin");
        header('Access-Control-Allow-Methods: POST, DELETE');
        header('Access-Control-Allow-Headers: Content-Type, Idempotency-Key');
        header('Access-Control-Expose-Headers: Retry-After');
    }
    return $served;
}, 20, 3);
