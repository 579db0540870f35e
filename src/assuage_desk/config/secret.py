"""The key that signs sessions and links: given by the operator, or kept in a file that only they can read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

LENGTH = 50  # url-safe bytes; Django asks for 50 characters or more


def kept_key(home: Path) -> str:
    """The key in ``secret-key`` under *home*; made on first use, readable by its owner alone."""
    path = home / "secret-key"
    if path.exists():
        return _read(path)
    new = home / f"secret-key.{os.getpid()}"
    try:
        home.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(LENGTH))
        os.link(new, path)  # whole or not at all; of several processes starting together one wins
    except FileExistsError:
        pass  # the other one's key is as good
    except OSError as error:
        raise OSError(
            f"{path} cannot be written ({error.strerror}), so sessions could not be signed. "
            "Set ASSUAGE_SECRET_KEY, or point ASSUAGE_HOME to a folder this process may write to."
        ) from error
    finally:
        new.unlink(missing_ok=True)
    return _read(path)


def _read(path: Path) -> str:
    key = path.read_text(encoding="ascii").strip()
    if len(key) < LENGTH:
        raise ValueError(f"{path} holds no key of {LENGTH} characters. Delete it: a new one is made, sessions end.")
    return key
