/* The blocks in the editor: each element as it is, and its settings beside it. Plain script: WordPress brings what it needs. */
(({blocks, blockEditor, components, element, i18n, data}, {elements, questionnaires}) => {
  const {createElement: h, Fragment, useEffect} = element;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, TextareaControl, ToggleControl, ColorPalette, BaseControl} =
    components;
  const {__} = i18n;

  /** Each setting: what it is called, what it says, and what one chooses with. */
  const SETTINGS = {
    questionnaire: ({asks}, value, set) =>
      h(SelectControl, {
        ...{label: __('Questionnaire', 'coop-elements'), value, onChange: set},
        options: [
          {value: '', label: __('The usual one', 'coop-elements')},
          ...questionnaires
            .filter(({types}) => types.some((type) => asks.includes(type)))
            .map(({id, title}) => ({value: id, label: title})),
        ],
      }),
    parts: (_, value, set) =>
      h(SelectControl, {
        ...{label: __('Parts', 'coop-elements'), value, onChange: set},
        options: [
          {value: '', label: __('Project, questions, result, what next', 'coop-elements')},
          {value: 'form result next', label: __('Questions, result, what next', 'coop-elements')},
          {value: 'form result', label: __('Questions and result', 'coop-elements')},
        ],
      }),
    layout: (_, value, set) =>
      h(SelectControl, {
        ...{label: __('Layout', 'coop-elements'), value, onChange: set},
        options: [
          {value: 'auto', label: __('What suits the screen', 'coop-elements')},
          {value: 'page', label: __('All on one page', 'coop-elements')},
          {value: 'steps', label: __('One theme at a time', 'coop-elements')},
        ],
      }),
    mode: (_, value, set) =>
      h(SelectControl, {
        ...{label: __('Who answers', 'coop-elements'), value, onChange: set},
        options: [
          {value: 'self', label: __('People of the project, about it', 'coop-elements')},
          {value: 'external', label: __('People from outside, about it', 'coop-elements')},
          {value: 'mutual', label: __('The members, about each other', 'coop-elements')},
        ],
      }),
    privacy: (_, value, set) =>
      h(TextareaControl, {
        ...{label: __('Where answers go', 'coop-elements'), value, onChange: set},
        help: __('Said before the questions, in place of the usual words.', 'coop-elements'),
      }),
    accent: (_, value, set) =>
      h(
        BaseControl,
        {label: __('Colour', 'coop-elements'), id: 'coop-accent'},
        h(ColorPalette, {
          ...{value, onChange: (color) => set(color ?? '')},
          colors: data.select('core/block-editor').getSettings().colors,
        }),
      ),
    heading: (_, value, set) => h(TextControl, {label: __('Title', 'coop-elements'), value, onChange: set}),
    autosave: (_, value, set) =>
      h(ToggleControl, {
        ...{label: __('Keep answers on the device', 'coop-elements'), checked: value, onChange: set},
        help: __('One comes back where one stopped; nothing is sent by it.', 'coop-elements'),
      }),
    store: (_, value, set) =>
      h(ToggleControl, {
        ...{label: __('Send answers to this site', 'coop-elements'), checked: value, onChange: set},
        help: __('Once one finishes; you read them under “Self-tests”.', 'coop-elements'),
      }),
    group: (_, value, set) =>
      h(TextControl, {
        ...{label: __('Code of the group', 'coop-elements'), value, onChange: set},
        help: __('Letters, digits and hyphens.', 'coop-elements'),
      }),
    groupPage: (_, value, set) =>
      h(TextControl, {
        ...{label: __('Page where the group meets', 'coop-elements'), value, onChange: set, type: 'url'},
      }),
    join: (_, value, set) =>
      h(TextControl, {
        ...{label: __('Page where the members answer', 'coop-elements'), value, onChange: set, type: 'url'},
      }),
    for: (_, value, set) =>
      h(TextControl, {
        ...{label: __('Follows', 'coop-elements'), value, onChange: set},
        help: __('The name of the questions on this page.', 'coop-elements'),
      }),
    id: (_, value, set) =>
      h(TextControl, {
        ...{label: __('Name on this page', 'coop-elements'), value, onChange: set},
        help: __('For a radar or a result that follows it.', 'coop-elements'),
      }),
  };

  for (const [name, known] of Object.entries(elements))
    blocks.registerBlockType(`coop-elements/${name}`, {
      edit({attributes, setAttributes, clientId}) {
        // Drafts of two blocks are apart; a copy of a block has this key as well, until it is saved under its own.
        useEffect(() => {
          if ('autosave' in attributes && !attributes.key) setAttributes({key: clientId.slice(0, 8)});
        });
        const {questionnaire, layout, parts, mode, heading, accent} = attributes;
        const own = questionnaires.find(({id}) => id === questionnaire)?.src;
        const shown = {
          key: JSON.stringify([questionnaire, layout, parts, mode, heading]),
          ...(own ? {src: own} : questionnaire && {instrument: questionnaire}),
          ...(layout && layout !== 'auto' && {layout}),
          ...(parts && {parts}),
          ...(mode && mode !== 'self' && {mode}),
          ...(heading && {heading}),
          style: accent ? {'--coop-accent': accent} : undefined,
        };
        return h(
          Fragment,
          null,
          h(
            InspectorControls,
            null,
            h(
              PanelBody,
              {title: __('Settings', 'coop-elements')},
              ...known.uses.map((setting) =>
                h(
                  Fragment,
                  {key: setting},
                  SETTINGS[setting](known, attributes[setting], (value) => setAttributes({[setting]: value})),
                ),
              ),
            ),
          ),
          h(
            'div',
            useBlockProps(),
            ['radar', 'report'].includes(name)
              ? h(components.Placeholder, {label: known.title, instructions: known.description})
              : h(Disabled, null, h(`coop-${name}`, shown)),
          ),
        );
      },
      save: () => null,
    });
})(window.wp, window.coopElements);
