<?php
/** Questionnaires: those of the library, shipped as files, and the site's own, uploaded. All that ever were here stay known. */

namespace CoopElements;

const OWN = 'coop_elements_questionnaires';

/** @return ?object A questionnaire as it was when answers were given to it. */
function questionnaire(string $id, string $hash): ?object {
    $own = get_option(OWN, []);
    if (isset($own[$id]['versions'][$hash])) {
        return json_decode($own[$id]['versions'][$hash]);
    }
    $file = FOLDER . "/instruments/$id.$hash.json";
    return preg_match('/^[a-z0-9_]+$/', $id) && preg_match('/^[0-9a-f]{16}$/', $hash) && is_file($file)
        ? json_decode(file_get_contents($file))
        : null;
}

/** Whether any version of it is known. */
function is_known(string $id): bool {
    return isset(get_option(OWN, [])[$id]) || isset(shipped()[$id]);
}

/** @return array<string, array{id: string, title: string, types: string[]}> The library's own, by id. */
function shipped(): array {
    static $shipped;
    return $shipped ??= json_decode(file_get_contents(FOLDER . '/instruments/index.json'), true);
}

/** What one can choose among, by id: the types of questions say which element asks it. */
function questionnaire_choices(): array {
    $choices = shipped();
    foreach (own_questionnaires() as $id => $own) {
        $choices[$id] = ['id' => $id, 'title' => $own->title, 'types' => types_in($own->tree)] + questionnaire_attributes($id);
    }
    return $choices;
}

/** How a tag says which questionnaire it asks. */
function questionnaire_attributes(string $id): array {
    $current = get_option(OWN, [])[$id]['current'] ?? '';
    if ($current !== '') {
        return ['src' => add_query_arg('v', $current, rest_url(API . "/questionnaires/$id"))];
    }
    return $id === '' ? [] : ['instrument' => $id];
}

/** Keeps a questionnaire of the site's own, which the page has checked: its former versions stay, for what answers them. */
function keep_questionnaire(object $questionnaire, string $hash): void {
    $own = get_option(OWN, []);
    $own[$questionnaire->id]['current'] = $hash;
    $own[$questionnaire->id]['versions'][$hash] = wp_json_encode($questionnaire);
    update_option(OWN, $own, false);
}

/** Asks it no more; what answers it can still be read. */
function drop_questionnaire(string $id): void {
    $own = get_option(OWN, []);
    if (isset($own[$id])) {
        $own[$id]['current'] = '';
        update_option(OWN, $own, false);
    }
}

/** @return array<string, object> The site's own that are asked, by id. */
function own_questionnaires(): array {
    $asked = array_filter(get_option(OWN, []), fn ($own) => $own['current'] !== '');
    return array_map(fn ($own) => json_decode($own['versions'][$own['current']]), $asked);
}

/** @return string[] */
function types_in(array $tree): array {
    $types = [];
    foreach ($tree as $child) {
        $types = array_merge($types, isset($child->children) ? types_in($child->children) : [$child->type]);
    }
    return array_values(array_unique($types));
}

/** @return array<string, object> The items of a questionnaire, by id. */
function items_of(array $tree): array {
    $items = [];
    foreach ($tree as $child) {
        $items += isset($child->children) ? items_of($child->children) : [$child->id => $child];
    }
    return $items;
}

/** @return string[] The ids of its branches. */
function branches_of(array $tree): array {
    $ids = [];
    foreach ($tree as $child) {
        if (isset($child->children)) {
            $ids = array_merge($ids, [$child->id], branches_of($child->children));
        }
    }
    return $ids;
}
