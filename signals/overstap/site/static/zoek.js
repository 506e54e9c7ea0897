// Search on the start page: hides what does not match. Without this script the list is whole, and just as useful.
"use strict";
(() => {
  const form = document.getElementById("zoek");
  const field = document.getElementById("zoekveld");
  const status = document.getElementById("zoekstand");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const items = [...document.querySelectorAll("[data-zoek]")].map((item) => ({
    item,
    link: item.querySelector("a"),
    words: plain(`${item.textContent} ${item.dataset.zoek}`),
  }));
  const groups = [...document.querySelectorAll("[data-groep]"), ...document.querySelectorAll("[data-deel]")];
  let shown = [];
  let speaking;

  const search = () => {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    for (const each of items) each.item.hidden = !wanted.every((word) => each.words.includes(word));
    for (const group of groups) group.hidden = !group.querySelector("[data-zoek]:not([hidden])");
    shown = wanted.length ? items.filter((each) => !each.item.hidden).map((each) => each.link) : [];
    document.body.classList.toggle("zoekt", wanted.length > 0);
    clearTimeout(speaking); // a screen reader hears the number once, after typing
    speaking = setTimeout(() => { status.textContent = wanted.length ? said(shown.length) : ""; }, 200);
  };
  const said = (count) =>
    count === 0 ? "Niets gevonden. Probeer een ander woord." : count === 1 ? "1 resultaat" : `${count} resultaten`;

  const clear = () => { field.value = ""; search(); field.focus(); };
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && shown.length) { event.preventDefault(); shown[0].focus(); }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (shown.length) shown[0].focus();
  });
  document.addEventListener("keydown", (event) => {
    const at = shown.indexOf(document.activeElement);
    if (event.key === "Escape" && (at >= 0 || document.activeElement === field)) { event.preventDefault(); clear(); }
    if (at < 0) return;
    if (event.key === "ArrowDown" && at + 1 < shown.length) { event.preventDefault(); shown[at + 1].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); (at ? shown[at - 1] : field).focus(); }
  });

  const arrive = () => { if (location.hash === "#zoek") field.focus(); };
  addEventListener("hashchange", arrive);
  addEventListener("pageshow", () => {
    search(); // a browser that goes back fills the field in again
    arrive(); // only now: when a browser jumps to a place in the page, it takes the focus away
  });
  form.hidden = false;
})();
