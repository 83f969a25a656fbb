<?php
/** Whether data fits a JSON Schema: the words that the library's own schemas use, each taken strictly. */

namespace CoopElements;

/** @return object A schema that is shipped, as `response`. */
function schema(string $name): object {
    static $schemas = [];
    return $schemas[$name] ??= json_decode(file_get_contents(FOLDER . "/schema/$name.json"));
}

/** @return ?string The first place that does not fit, as `$.answers.a1_1`; nothing where all does. */
function misfit($data, object $schema, string $path = '$', ?object $root = null): ?string {
    $root ??= $schema;
    if (isset($schema->{'$ref'})) {
        return misfit($data, referred($root, $schema->{'$ref'}), $path, $root);
    }
    foreach (['anyOf', 'oneOf'] as $word) {
        if (isset($schema->$word)) {
            $fitting = array_filter($schema->$word, fn ($one) => misfit($data, $one, $path, $root) === null);
            return count($fitting) > 0 ? null : $path;
        }
    }
    if (!is_of_type($data, $schema) || !is_bounded($data, $schema)) {
        return $path;
    }
    if (is_array($data)) {
        return misfit_in_list($data, $schema, $path, $root);
    }
    return is_object($data) ? misfit_in_object($data, $schema, $path, $root) : null;
}

function misfit_in_list(array $list, object $schema, string $path, object $root): ?string {
    foreach ($list as $i => $one) {
        $found = isset($schema->items) ? misfit($one, $schema->items, "{$path}[$i]", $root) : null;
        if ($found !== null) {
            return $found;
        }
    }
    return null;
}

function misfit_in_object(object $data, object $schema, string $path, object $root): ?string {
    foreach ($schema->required ?? [] as $key) {
        if (!property_exists($data, $key)) {
            return "$path.$key";
        }
    }
    foreach (get_object_vars($data) as $key => $value) {
        $rule = $schema->properties->$key ?? $schema->additionalProperties ?? true;
        $isNamed = !isset($schema->propertyNames) || misfit((string) $key, $schema->propertyNames, $path, $root) === null;
        $found = $rule === false || !$isNamed ? "$path.$key" : null;
        if (is_object($rule) && $isNamed) {
            $found = misfit($value, $rule, "$path.$key", $root);
        }
        if ($found !== null) {
            return $found;
        }
    }
    return null;
}

function referred(object $root, string $reference): object {
    foreach (array_slice(explode('/', $reference), 1) as $key) {
        $root = $root->$key;
    }
    return $root;
}

function is_of_type($data, object $schema): bool {
    switch ($schema->type ?? '') {
        case 'string':
            return is_string($data);
        case 'number':
            return is_int($data) || is_float($data);
        case 'integer':
            return is_int($data) || (is_float($data) && floor($data) === $data);
        case 'boolean':
            return is_bool($data);
        case 'array':
            return is_array($data);
        case 'object':
            return is_object($data);
        case 'null':
            return $data === null;
        default:
            return true;
    }
}

function is_bounded($data, object $schema): bool {
    if (isset($schema->const) && $data !== $schema->const) {
        return false;
    }
    if (isset($schema->enum) && !in_array($data, $schema->enum, true)) {
        return false;
    }
    if (is_string($data)) {
        // As JavaScript counts them: a character outside the first plane is two.
        $length = preg_match_all('/./su', $data) + preg_match_all('/[\x{10000}-\x{10FFFF}]/u', $data);
        return $length >= ($schema->minLength ?? 0)
            && $length <= ($schema->maxLength ?? INF)
            && (!isset($schema->pattern) || preg_match('~' . str_replace('~', '\~', $schema->pattern) . '~uD', $data) === 1);
    }
    if (is_int($data) || is_float($data)) {
        return $data >= ($schema->minimum ?? -INF)
            && $data <= ($schema->maximum ?? INF)
            && $data > ($schema->exclusiveMinimum ?? -INF);
    }
    return !is_array($data) || (count($data) >= ($schema->minItems ?? 0) && count($data) <= ($schema->maxItems ?? INF));
}
