/**
 * What @web/test-runner-commands lacks, or a current Playwright broke: commands for its `executeServerCommand`. Tests
 * call them by the typed functions of `page.ts`.
 *
 * - `aria-snapshot` {selector} → what assistive technology reads there, as Playwright's YAML;
 * - `cdp` {method, params} → a command of the Chrome DevTools protocol (Chromium only);
 * - `emulate-media` {colorScheme, reducedMotion, forcedColors, media} → as Playwright's `page.emulateMedia`
 *   (Chromium only; Firefox takes it and does nothing).
 *
 * They are Playwright's: WebKit, which it does not drive here, has none of them. `needs` of `page.ts` knows.
 */
export function pagePlugin() {
  const commands = {
    'aria-snapshot': (page, {selector}) => page.locator(selector).ariaSnapshot(),
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
