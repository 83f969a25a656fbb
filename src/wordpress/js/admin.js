/* Gives a report what it tells, and checks a questionnaire before it is added. */
(() => {
  for (const given of document.querySelectorAll('script.coop-given'))
    Object.assign(given.previousElementSibling, JSON.parse(given.textContent));

  const upload = document.getElementById('coop-upload');
  upload?.querySelector('[type=file]').addEventListener('change', ({target}) => void check(target.files[0]));

  /** Shows a questionnaire as respondents will see it, or why it is none. */
  async function check(file) {
    const refused = document.getElementById('coop-refused');
    const add = upload.querySelector('[type=submit]');
    const preview = document.createElement('coop-assessment');
    add.disabled = true;
    refused.textContent = '';
    const refuse = ({message}) => {
      refused.textContent = `${upload.dataset.refused} ${message}`;
    };
    preview.parts = 'form';
    preview.addEventListener('coop-error', ({detail}) => refuse(detail));
    document.getElementById('coop-preview').replaceChildren(preview);
    try {
      const instrument = JSON.parse(await file.text());
      preview.addEventListener('coop-result', () => {
        if (preview.response?.instrument.id !== instrument.id) return;
        upload.elements.questionnaire.value = JSON.stringify(instrument);
        upload.elements.hash.value = preview.response.instrument.hash;
        add.disabled = false;
      });
      preview.instrument = instrument;
    } catch (error) {
      refuse(error);
    }
  }
})();
