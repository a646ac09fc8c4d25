// Runs before the page is drawn, so that nothing flashes in the wrong light.
import { kept, wear } from "./wear.js";

wear(kept());
document.documentElement.classList.add("scripted");
