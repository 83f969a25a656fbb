<?php
/** Whether a response says what its questionnaire lets one say. */

namespace CoopElements;

/** Why something is not taken: a code, where it is, and what to do. */
final class Refusal extends \Exception {
    public string $reason;
    public int $status;

    public function __construct(string $reason, string $message, int $status = 422) {
        parent::__construct($message);
        $this->reason = $reason;
        $this->status = $status;
    }
}

/** As the library reads and writes them. */
const MOST_BYTES = 256 * 1024;
const MOST_TEXT = 10000;
const MOST_NESTING = 64;

/** @return object A finished response, each word of which was checked. @throws Refusal */
function read_response(string $body): object {
    if (strlen($body) > MOST_BYTES) {
        throw new Refusal('too-large', 'More than 256 KiB of JSON.', 413);
    }
    $response = json_decode($body, false, MOST_NESTING);
    if (!is_object($response)) {
        throw new Refusal('not-json', 'Send a response as JSON.', 400);
    }
    check_version($response, 'response');
    $misfit = misfit($response, schema('response'));
    if ($misfit !== null) {
        throw new Refusal('invalid', "$misfit does not fit the schema of responses.");
    }
    if (!isset($response->completedAt)) {
        throw new Refusal('unfinished', 'It is not finished: it has no completedAt.');
    }
    if (isset($response->replaces) && strcasecmp($response->replaces, $response->id) === 0) {
        throw new Refusal('replaces-itself', 'It replaces itself.');
    }
    check_against(instrument_of($response), $response);
    return $response;
}

function check_version(object $data, string $shape): void {
    $found = is_string($data->schema ?? null) ? $data->schema : '';
    if (preg_match("~^coop-elements/$shape/([2-9]|[1-9]\\d+)$~D", $found)) {
        throw new Refusal('newer-schema', 'It was written by a newer version: update this plugin.');
    }
}

/** @throws Refusal */
function instrument_of(object $response): object {
    ['id' => $id, 'version' => $version, 'hash' => $hash] = (array) $response->instrument;
    $instrument = questionnaire($id, $hash);
    if ($instrument && $instrument->version === $version) {
        return $instrument;
    }
    throw is_known($id)
        ? new Refusal('instrument-mismatch', "It answers another version of \"$id\" than any that was here.")
        : new Refusal('unknown-instrument', "There is no questionnaire \"$id\" here.");
}

function check_against(object $instrument, object $response): void {
    $items = items_of($instrument->tree);
    foreach (get_object_vars($response->answers) as $id => $answer) {
        if (!isset($items[$id])) {
            throw new Refusal('unknown-item', "\$.answers.$id: there is no such question.");
        }
        if (!is_offered($instrument, $items[$id], $answer)) {
            throw new Refusal('out-of-range', "\$.answers.$id: the question does not offer this answer.");
        }
    }
    foreach (array_keys(get_object_vars($response->comments ?? (object) [])) as $id) {
        if (!isset($items[$id])) {
            throw new Refusal('unknown-item', "\$.comments.$id: there is no such question.");
        }
    }
    check_outcome($instrument, $items, $response);
}

function is_offered(object $instrument, object $item, $answer): bool {
    switch ($item->type) {
        case 'rating':
            $scale = $instrument->scales->{$item->scale};
            $offered = array_merge(
                array_column($scale->options, 'value'),
                ($scale->na ?? true) ? ['na'] : [],
                ($scale->dk ?? false) ? ['dk'] : []
            );
            // JSON writes a whole number either way.
            return in_array(is_float($answer) && floor($answer) === $answer ? (int) $answer : $answer, $offered, true);
        case 'dialogy':
            return $answer === 'na' || (is_object($answer) && count(get_object_vars($answer)) > 0);
        case 'choice':
            return in_array($answer, array_column($item->options, 'value'), true);
        case 'choices':
            return is_array($answer)
                && count(array_unique($answer)) === count($answer)
                && array_diff($answer, array_column($item->options, 'value')) === [];
        default:
            return is_string($answer);
    }
}

/** What only a group's outcome holds: counts of what its members answered, and what they agreed on. */
function check_outcome(object $instrument, array $items, object $response): void {
    $isOutcome = $response->mode === 'group';
    foreach (['spread', 'agreed'] as $key) {
        if (isset($response->$key) !== $isOutcome) {
            throw new Refusal('not-an-outcome', "\$.$key belongs to the outcome of a group, and to nothing else.");
        }
    }
    if (!$isOutcome) {
        return;
    }
    $positions = array_keys(array_filter(get_object_vars($response->agreed->items), fn ($kind) => $kind === 'position'));
    $answered = array_keys(get_object_vars($response->answers));
    if (array_diff($positions, $answered) || array_diff($answered, $positions)) {
        throw new Refusal('not-an-outcome', 'Its answers are its common positions, all of them and nothing else.');
    }
    $isScored = fn ($id) => in_array($items[$id]->type ?? '', ['rating', 'dialogy'], true);
    foreach (array_merge(array_keys(get_object_vars($response->agreed->items)), array_keys(get_object_vars($response->spread->items))) as $id) {
        if (!$isScored($id)) {
            throw new Refusal('unknown-item', "\"$id\" is no question with a score.");
        }
    }
    foreach (get_object_vars($response->spread->items) as $id => $counts) {
        if (!is_count($instrument, $items[$id], $counts, $response->spread->n)) {
            throw new Refusal('out-of-range', "\$.spread.items.$id: these are no counts of its answers.");
        }
    }
    $branches = array_merge(['total'], branches_of($instrument->tree));
    if (array_diff(array_keys(get_object_vars($response->spread->nodes)), $branches)) {
        throw new Refusal('unknown-node', '$.spread.nodes names a part that is not in the questionnaire.');
    }
}

/** Nobody answers twice, and each who answers a dialogy gives it two intensities. */
function is_count(object $instrument, object $item, $counts, int $n): bool {
    if ($item->type === 'rating') {
        $length = count($instrument->scales->{$item->scale}->options) + 2;
        return is_array($counts) && count($counts) === $length && array_sum($counts) <= $n;
    }
    if (!is_object($counts)) {
        return false;
    }
    $sums = array_map(fn ($side) => array_sum($counts->$side) + $counts->na, ['a', 'b', 'vitality']);
    return count(array_unique($sums)) === 1 && $sums[0] <= $n;
}
