"""Letters of other alphabets that look like ours, and signs that have a plainer form.

Only what people use to slip words past a reader; a full confusables table would turn real Greek into nonsense.
"""

from __future__ import annotations

_CYRILLIC = dict(zip("авеѕіјкмнорсту хԁһӏгпьԛԝѵ".replace(" ", ""), "abesijkmhopctyxdhlrnbqwv", strict=True))
_GREEK = dict(zip("αβγειικνορτυχωµ", "abyeiiknoptuxwu", strict=True))
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀsᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_OTHERS = dict(zip("ıøłđŧħɑɡʂʃɩɾƙƒɓɗʋ", "ioldthagssirkfbdv", strict=True))
_BLOCKS = {chr(base + n): chr(ord("a") + n) for base in (0x1F130, 0x1F150, 0x1F170) for n in range(26)}

LOOK_ALIKES: dict[str, str] = {
    sign: plain
    for sign, plain in {**_CYRILLIC, **_GREEK, **_SMALL_CAPITALS, **_OTHERS, **_BLOCKS}.items()
    if not sign.isascii()
}

PLAIN_SIGNS: dict[str, str] = {
    **dict.fromkeys("’‘ʼ′＇`´", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " "),
    **dict.fromkeys("\u2028\u2029\u0085", "\n"),
    **dict.fromkeys("\u00ad\u115f\u1160\u180e\u3164\ufeff", ""),
    "…": "...",
    "‽": "?!",
    "€": "€",
    "£": "£",
    "™": "",
    "®": "",
    "ß": "ss",
}
