// What can be wrong with a page, looked at in several ways. Each look returns its faults, a line each.
(() => {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const LEAST_CONTRAST = 3; // of what marks the focus, against what is around it (WCAG 2.2, 1.4.11)

  const isShown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const isForReadersOnly = element => element.closest(".usa-sr-only, .usa-skipnav, [aria-hidden=true]") !== null;
  const nameOf = element => {
    const text = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${element.className && typeof element.className === "string" ? ` class="${element.className}"` : ""}> ${text}`;
  };

  function frame() {
    const faults = [];
    const headings = [...document.querySelectorAll("h1")].filter(isShown);
    if (headings.length !== 1) faults.push(`${headings.length} first-level headings`);
    const parts = document.title.split(" – ");
    if (parts.length < 3 || parts.some(part => part.trim().length < 3)) faults.push(`the title says too little: ${document.title}`);
    const skip = document.querySelector(FOCUSABLE);
    const target = skip?.matches("a[href^='#']") ? document.getElementById(skip.hash.slice(1)) : null;
    if (target?.localName !== "main") faults.push("the first stop of the Tab key does not lead to the main content");
    for (const mark of document.querySelectorAll(".tg-status, .tg-level, .usa-tag")) {
      if (!mark.textContent.trim()) faults.push(`a mark without a word: ${nameOf(mark)}`);
    }
    return faults;
  }

  async function axeFaults(options) {
    const { violations } = await axe.run(document, { resultTypes: ["violations"], ...options });
    return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}\n    ${node.target.join(" ")}\n    ${node.html}`));
  }

  // ---- Width: nothing reaches past the screen but tables in regions that can be scrolled, and no words are cut off ----------------

  function widthFaults() {
    const faults = [];
    const width = document.documentElement.scrollWidth;
    if (width > innerWidth) {
      const widest = [...document.body.querySelectorAll("*")].filter(e => isShown(e) && !scroller(e) && e.getBoundingClientRect().right > innerWidth + 1).pop();
      faults.push(`${width} pixels wide on a screen of ${innerWidth}${widest ? `: ${nameOf(widest)}` : ""}`);
    }
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      if (style.overflowX === "visible" || style.display === "inline" || !isShown(element) || isForReadersOnly(element)) continue;
      const [x, y] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
      if (["auto", "scroll"].includes(style.overflowX)) {
        if (x > 1 && !element.querySelector("table, pre, svg") && element.localName !== "textarea") faults.push(`scrolls sideways: ${nameOf(element)}`);
      } else if ((x > 1 || y > 1) && element.clientWidth > 1 && hasWords(element)) {
        faults.push(`cuts words off: ${nameOf(element)}`);
      }
    }
    return faults;
  }

  const scroller = element => element.parentElement?.closest(".usa-table-container--scrollable, [tabindex='0']");
  const hasWords = element => !["input", "select", "textarea", "svg", "progress", "legend"].includes(element.localName) && element.innerText?.trim();

  // WCAG 2.2, 1.4.12: the distances a reader may ask for.
  function spacing() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [sheet];
    const faults = widthFaults();
    document.adoptedStyleSheets = [];
    return faults;
  }

  // ---- Focus: something visible changes on every kind of control ------------------------------------------------------------------

  function focusFaults(seesShadows) {
    const kinds = new Map();
    for (const element of document.querySelectorAll(FOCUSABLE)) {
      if (!isShown(element) || element.disabled || element.tabIndex < 0) continue;
      const kind = [element.localName, element.type, element.className, element.parentElement.className, element.closest("header, nav, main, footer")?.localName].join("|");
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
    const faults = [...kinds.values()].flatMap(element => markFault(element, seesShadows));
    document.activeElement?.blur();
    return faults;
  }

  function markFault(element, seesShadows) {
    document.activeElement?.blur();
    const before = marks(element, seesShadows);
    element.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== element) return [];
    const after = marks(element, seesShadows);
    const mark = after.find((look, place) => look.text !== before[place].text);
    if (!mark) return [`focus is not visible on ${nameOf(element)}`];
    if (!seesShadows || !mark.outline) return [];
    const contrast = contrastOf(mark.outline, backgroundOf(element.parentElement));
    return contrast < LEAST_CONTRAST ? [`focus stands out by ${contrast.toFixed(1)} only on ${nameOf(element)}`] : [];
  }

  // The control itself, and what the design system draws in its place: its label's box, or the frame around it.
  function marks(element, seesShadows) {
    const label = element.labels?.[0];
    return [[element], label && [label], label && [label, "::before"], [element.parentElement]].filter(Boolean).map(([what, pseudo]) => {
      const style = getComputedStyle(what, pseudo);
      const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const text = [outlined && `${style.outlineStyle} ${style.outlineWidth}`, style.borderBottomWidth, style.textDecorationLine, seesShadows && style.boxShadow].join("|");
      return { text, outline: outlined ? style.outlineColor : null };
    });
  }

  function backgroundOf(element) {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.5) return colour;
    }
    return [255, 255, 255, 1];
  }

  const rgba = colour => {
    const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [255, 255, 255];
    return numbers.length === 3 ? [...numbers, 1] : numbers;
  };

  const luminance = ([red, green, blue]) => [red, green, blue]
    .map(part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);

  function contrastOf(one, background) {
    const [light, dark] = [luminance(rgba(one)), luminance(background)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  // ---- The looks -------------------------------------------------------------------------------------------------------------------

  window.looks = {
    desk: async tags => ({
      axe: await axeFaults({ runOnly: tags }),
      frame: frame(),
      spacing: spacing(),
      focus: focusFaults(true),
      motion: document.getAnimations().map(animation => `moves: ${nameOf(animation.effect.target)}`),
    }),

    // Shadows and background colours are gone: what they alone said would be lost.
    forced: () => focusFaults(false),

    refused: () => [
      !document.activeElement.matches("[data-error-summary]") && "the focus is not at the summary of errors",
      !/^\S+: /.test(document.title) && `the title does not tell of errors: ${document.title}`,
      ...[...document.querySelectorAll("[data-error-summary] a")].map(link => {
        const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!field) return `an error leads nowhere: ${nameOf(link)}`;
        return field.closest("[aria-describedby]") || field.querySelector("[aria-describedby]") ? null : `the field does not name its error: ${nameOf(field)}`;
      }),
    ].filter(Boolean),

    print: () => {
      const heading = document.querySelector("h1");
      if (!heading || !isShown(heading)) return ["on paper there is no heading"];
      return document.querySelector("main").innerText.trim().length > heading.innerText.trim().length ? [] : ["on paper there is nothing but a heading"];
    },

    narrow: async () => [
      ...widthFaults(),
      ...[...document.body.querySelectorAll("*")]
        .filter(e => ["fixed", "sticky"].includes(getComputedStyle(e).position) && isShown(e) && e.getBoundingClientRect().height > innerHeight / 3)
        .map(e => `stays in the way: ${nameOf(e)}`),
      ...await axeFaults({ runOnly: { type: "rule", values: ["target-size", "scrollable-region-focusable"] } }),
    ],

    // Addresses in the words of a mail are links, too, for whoever reads it.
    links: () => [...[...document.querySelectorAll("a[href]")].map(link => link.getAttribute("href")), ...document.body.innerText.match(/https?:\/\/\S+/g) ?? []]
      .filter(to => URL.canParse(to, location)).map(to => new URL(to, location))
      .filter(to => to.hostname === location.hostname).map(to => to.pathname + to.search),
  };
})();
