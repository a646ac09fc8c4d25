"""`greenroom` and `greenroom serve`: the program on this machine. `greenroom link`: another way in to it."""

from __future__ import annotations

import os
import signal
import socket
import sys
import webbrowser
from typing import TYPE_CHECKING, NoReturn

from greenroom.conf import knobs
from greenroom.identity.home import Claim, claim, open_home, running_port
from greenroom.identity.links import forget_links, make_link

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType

    from waitress.server import BaseWSGIServer

HOST = "127.0.0.1"
USUAL_PORT = 8473
THREADS = 4


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `serve` and `link` to the program's commands."""
    serving = subparsers.add_parser("serve", help="start Greenroom on this machine and open it in the browser")
    serving.add_argument("--port", type=int, help=f"the port to listen on (default: {USUAL_PORT}, or any that is free)")
    serving.add_argument("--no-browser", action="store_true", help="only print the link")
    serving.set_defaults(run=serve)
    linking = subparsers.add_parser("link", help="print a new one-time link to the Greenroom that is running")
    linking.set_defaults(run=link)


def link(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - every command is called with its arguments
    """Print a new link to the running program. 1 if none is running."""
    home = knobs.home()
    port = running_port(home)
    if port is None:
        print("Greenroom is not running. Start it with: greenroom", file=sys.stderr)
        return 1
    print(make_link(home, port))
    return 0


def serve(arguments: argparse.Namespace) -> int:
    """Run until interrupted. A second start opens the first one instead."""
    if knobs.mode() is knobs.Mode.SERVER:
        print(
            "This is a server: start it with `gunicorn greenroom.conf.wsgi` behind your HTTPS proxy.", file=sys.stderr
        )
        return 1
    os.umask(0o077)
    home = knobs.home()
    open_home(home)
    claimed = claim(home)
    if claimed is None:
        return _join(home, browser=not arguments.no_browser)
    try:
        return _run(home, claimed, port=arguments.port, browser=not arguments.no_browser)
    finally:
        claimed.release()


def _join(home: Path, *, browser: bool) -> int:
    """Open the program that is running already."""
    port = running_port(home)
    if port is None:
        print("Greenroom is starting or stopping in another window. Try again in a moment.", file=sys.stderr)
        return 1
    print("Greenroom is running already.")
    _show(make_link(home, port), browser=browser)
    return 0


def _run(home: Path, claimed: Claim, *, port: int | None, browser: bool) -> int:
    """Listen first, so that a port that is taken is noticed before anything else is done."""
    listening = _listen(port)
    if listening is None:
        print(f"Port {port} is in use by another program. Choose another one, or leave --port out.", file=sys.stderr)
        return 1
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greenroom.conf.settings")
    server = _server(listening)
    stop_work = _start_work()
    forget_links(home)
    claimed.announce(server.effective_port)
    _show(make_link(home, server.effective_port), browser=browser)
    print("Stop it with Ctrl+C.", flush=True)
    signal.signal(signal.SIGTERM, _stop)
    try:
        server.run()
    finally:
        stop_work()
    return 0


def _listen(port: int | None) -> socket.socket | None:
    """A socket on this machine only: the port asked for, else the usual or any one; none if it is taken."""
    for candidate in [port] if port is not None else [USUAL_PORT, 0]:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, candidate))
        except OSError:
            listening.close()
        else:
            return listening
    return None


def _server(listening: socket.socket) -> BaseWSGIServer:
    """The application behind a pure-Python server."""
    import django  # noqa: PLC0415 - the other commands start without Django
    from django.conf import settings  # noqa: PLC0415
    from waitress import create_server  # noqa: PLC0415

    django.setup()
    from greenroom.store.migrate import bring_up_to_date  # noqa: PLC0415 - needs Django to be set up

    bring_up_to_date()
    from greenroom.conf.wsgi import application  # noqa: PLC0415 - loads the pages

    return create_server(
        application,
        sockets=[listening],
        threads=THREADS,
        ident=None,
        max_request_body_size=max(settings.UPLOAD_MAX_BYTES, settings.RECORDING_MAX_BYTES)
        + settings.DATA_UPLOAD_MAX_MEMORY_SIZE,
        clear_untrusted_proxy_headers=True,
    )


def _start_work() -> Callable[[], None]:
    """Start the threads that do the jobs and look at the clock; what comes back stops them."""
    from greenroom.jobs import clock, worker  # noqa: PLC0415 - needs Django to be set up

    stop_jobs, stop_clock = worker.start(), clock.start()

    def stop() -> None:
        stop_clock()
        stop_jobs()

    return stop


def _show(address: str, *, browser: bool) -> None:
    """Print a way in, and open it."""
    print(f"Open Greenroom with this link. It works once:\n\n  {address}\n", flush=True)
    if browser:
        webbrowser.open(address)


def _stop(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - a signal handler is called so
    """End as Ctrl+C does."""
    raise KeyboardInterrupt
