// What pages do beyond forms and links. Without this file every page still works.
import "./timer.js";
import "./drop.js";
import "./source.js";
import "./toggle.js";
import "./board.js";
import "./order.js";
import "./voice.js";
import "./setup.js";
import "./watching.js";
import "./room.js";
import "./recorder.js";
import "./player.js";
import "./code.js";
import "./countdown.js";
import "./whiteboard.js";
import "./recall.js";
import "./words.js";
