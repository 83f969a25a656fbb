/**
 * What @web/test-runner-commands lacks, or a current Playwright broke: commands for its `executeServerCommand`. Tests
 * call them by the typed functions of `page.ts`.
 *
 * - `aria-snapshot` {selector} → what assistive technology reads there, as Playwright's YAML;
 * - `page-click` {selector} → a trusted click, shadow roots pierced;
 * - `cdp` {method, params} → a command of the Chrome DevTools protocol (Chromium only);
 * - `emulate-media` {colorScheme, reducedMotion, forcedColors, media} → as Playwright's `page.emulateMedia`
 *   (Chromium only; Firefox takes it and does nothing).
 */
export function pagePlugin() {
  const commands = {
    'aria-snapshot': (page, {selector}) => page.locator(selector).ariaSnapshot(),
    'page-click': async (page, {selector}) => {
      await page.locator(selector).click();
      return true;
    },
    'emulate-media': async (page, options) => {
      await page.emulateMedia(options);
      return true;
    },
    cdp: async (page, {method, params}) => {
      const session = await page.context().newCDPSession(page);
      try {
        return (await session.send(method, params)) ?? true;
      } finally {
        await session.detach();
      }
    },
  };
  return {
    name: 'page-commands',
    executeCommand({command, payload, session}) {
      return commands[command]?.(session.browser.getPage(session.id), payload);
    },
  };
}
