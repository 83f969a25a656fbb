<?php
/** What elements there are, and what each takes: one table, which the editor reads as well. */

namespace CoopElements;

/** @return array<string, array{title: string, description: string, uses: string[], asks?: string[]}> By name, as `grid`. */
function elements(): array {
    return table()['elements'];
}

/** @return array<string, array{type: string, enum?: string[], default: mixed}> The attributes that this element takes, by name. */
function attributes_of(string $name): array {
    $uses = elements()[$name]['uses'];
    if (in_array('autosave', $uses, true)) {
        $uses[] = 'key';
    }
    return array_intersect_key(table()['attributes'], array_flip($uses));
}

function table(): array {
    static $table;
    return $table ??= json_decode(file_get_contents(FOLDER . '/elements.json'), true);
}
