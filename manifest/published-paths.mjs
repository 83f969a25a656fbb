/**
 * Names modules as the package has them: `dist/elements/grid/coop-grid.js` for `src/elements/grid/coop-grid.ts`, in the
 * order of their names, since the analyzer meets them in another one each time.
 */
export function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      const published = JSON.stringify(customElementsManifest, (key, value) =>
        ['path', 'module'].includes(key) ? publishedAs(value) : value,
      );
      Object.assign(customElementsManifest, JSON.parse(published));
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function publishedAs(path) {
  return path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
}
