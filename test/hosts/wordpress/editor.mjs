/** What people do in WordPress's own pages. */

/** A page that fails on what the console says is wrong with our own files. */
export async function newPage(t, browser, options = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'fr-FR', ...options});
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems = [];
  page.on('pageerror', (error) => problems.push(`Uncaught ${error}`));
  page.on('console', (message) => {
    const {url} = message.location();
    if (message.type() === 'error' && /coop-elements/.test(`${url} ${message.text()}`)) problems.push(message.text());
  });
  return {page, problems};
}

export async function logIn(page, {origin, password}, user) {
  await page.goto(`${origin}/wp-login.php`);
  const isIn = page.waitForURL(/wp-admin/);
  // At once: the page moves the focus to the name after a while, in the middle of what is typed.
  await page.evaluate(
    (words) => {
      const form = document.querySelector('#loginform');
      form.elements.log.value = words.user;
      form.elements.pwd.value = words.password;
      form.elements['wp-submit'].click();
    },
    {user, password},
  );
  await isIn;
}

/** Opens the editor on something new, past what it says to newcomers. */
export async function inEditor(page, {origin}, type, title) {
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate((words) => {
    const {dispatch} = globalThis.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/editor').editPost({title: words});
  }, title);
}

/** Publishes it as its button does, and returns its address. */
export async function publish(page) {
  await page.evaluate(() => globalThis.wp.data.dispatch('core/editor').editPost({status: 'publish'}));
  await page.evaluate(() => globalThis.wp.data.dispatch('core/editor').savePost());
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}
