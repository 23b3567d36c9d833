
"use strict";
(() => {
  const table = document.getElementById("errors");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const shown = document.getElementById("errors-shown");
  const wanted = heads.map(() => "");
  const text = (row, i) => row.cells[i].textContent;
  const filter = () => {
    let count = 0;
    for (const row of rows) {
      row.hidden = !wanted.every((w, i) => !w || (w[0] === "="
        ? text(row, i) === w.slice(1) : text(row, i).toLowerCase().includes(w.slice(1))));
      count += !row.hidden;
    }
    shown.textContent = String(count);
  };
  const sort = (i) => {
    const down = heads[i].getAttribute("aria-sort") === "ascending";
    heads.forEach((h) => h.removeAttribute("aria-sort"));
    heads[i].setAttribute("aria-sort", down ? "descending" : "ascending");
    rows.sort((a, b) => text(a, i).localeCompare(text(b, i), "en", {numeric: true}));
    if (down) rows.reverse();
    body.append(...rows);
  };
  const line = table.tHead.insertRow();
  heads.forEach((head, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent + " \u21c5";
    button.addEventListener("click", () => sort(i));
    head.replaceChildren(button);
    const values = Array.from(new Set(rows.map((row) => text(row, i)))).sort();
    const field = document.createElement(values.length <= 45 ? "select" : "input");
    field.setAttribute("aria-label", "filter by column " + (i + 1));
    if (values.length <= 45) {
      field.add(new Option("all", ""));
      values.forEach((value) => field.add(new Option(value || "(none)", "=" + value)));
    }
    field.addEventListener("input", () => {
      wanted[i] = field.tagName === "INPUT" && field.value
        ? "~" + field.value.toLowerCase() : field.value;
      filter();
    });
    line.insertCell().append(field);
  });
})();
