<?php

declare(strict_types=1);

ini_set('display_errors', '0'); // What breaks is told in the server’s log, and not on the page.
header("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    . " connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html");

// Beside the folder that the server shows, and not in it, or anybody could download it.
$database = new PDO('sqlite:' . dirname($_SERVER['DOCUMENT_ROOT']) . '/responses.sqlite');
$database->exec('CREATE TABLE IF NOT EXISTS responses (id TEXT PRIMARY KEY,
    instrument TEXT NOT NULL, hash TEXT NOT NULL, answers TEXT NOT NULL, response TEXT NOT NULL)');

// What is posted may be anything: a response of at most 256 KiB is kept, and nothing else.
$posted = $_POST['grille'] ?? null;
$response = is_string($posted) && strlen($posted) <= 256 * 1024 ? json_decode($posted) : null;
$isKept = false;
if (is_string($response->id ?? null) && preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D', $response->id)
    && is_string($response->instrument->id ?? null) && is_string($response->instrument->hash ?? null)
    && is_object($response->answers ?? null) && ($response->schema ?? null) === 'coop-elements/response/1') {
    $answers = json_encode($response->answers);
    $database->prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING')
        ->execute([$response->id, $response->instrument->id, $response->instrument->hash, $answers, $posted]);
    // One that is posted again is there already; under its id, other answers are not.
    $same = $database->prepare('SELECT 1 FROM responses WHERE id = ? AND answers = ?');
    $same->execute([$response->id, $answers]);
    $isKept = $same->fetch() !== false;
}
$isAsked = $_SERVER['REQUEST_METHOD'] !== 'POST';
http_response_code($isAsked || $isKept ? 200 : 422);
?>
<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Notre autodiagnostic</title>
<?php if ($isAsked) { ?>
<script type="module" src="/cdn/coop-grid.js"></script>
<form method="post">
  <coop-grid name="grille">Le questionnaire arrive…</coop-grid>
  <button>Envoyer</button>
</form>
<?php } elseif ($isKept) { ?>
<h1>Merci, vos réponses sont enregistrées</h1>
<details><summary>Ce qui est enregistré</summary><pre><?= htmlspecialchars($posted) ?></pre></details>
<?php } else { ?>
<h1>Rien n’a été enregistré</h1>
<p>Revenez à la page précédente : vos réponses y sont encore, et vous pouvez les envoyer à nouveau.</p>
<?php } ?>
