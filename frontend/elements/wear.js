// Light, dark, or as the system has it; kept in this browser.
const KEY = "greenroom-theme";

export function wear(theme) {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export function kept() {
  try { return localStorage.getItem(KEY) ?? "system"; } catch { return "system"; }
}

export function keep(theme) {
  try { localStorage.setItem(KEY, theme); } catch { /* the choice lasts for this page */ }
}
