"""Words that hold sentences together and name nothing: pronouns, helpers, prepositions, fillers."""

from __future__ import annotations

SMALL_WORDS = frozenset(
    """
    a about above absolutely across actually after again against ago ah all almost alone along already also although
    always am an and another any anybody anyhow anyone anything anyway anywhere apart are aren't around as at away back
    be became because become been before behind being below besides best better between beyond both but by can can't
    cannot clearly come comes completely could couldn't currently day days definitely did didn't do does doesn't doing
    don't done down due during each either else elsewhere enough etc even ever every everybody everyone everything
    exactly except extremely far few finally for from fully further get gets getting give given gives giving go goes
    going gone gonna good got great had hadn't happen happened happening hardly has hasn't have haven't having he
    he'd he'll he's hello her here here's hers herself hey hi him himself his how however i i'd i'll i'm i've if in
    indeed instead into is isn't it it'd it'll it's its itself just keep keeps kept kind kindly know known knows last
    least less let let's like likely literally little look looking lot lots made make makes making many may maybe me
    mean means meant might mine more most much must my myself near nearly need needed needs neither never next no
    nobody none nor not nothing now nowhere of off often oh ok okay on once one only onto or other others otherwise our
    ours ourselves out over own per perhaps please pls possible probably put quite rather re really regarding right
    said same say saying says see seem seemed seems seen several shall she she's should shouldn't simply since so some
    somebody somehow someone something sometimes somewhere soon sort still stuff such sure take taken taking tell
    telling than thank thanks that that'll that's the their theirs them themselves then there there's therefore these
    they they'd they'll they're they've thing things think this those though through thus till time times to told too
    totally toward towards truly try trying turn u under unless until up upon ur us use used using usually very via
    want wanted wants was wasn't way we we'd we'll we're we've well went were weren't what what's whatever when
    whenever where where's wherever whether which while who who's whoever whole whom whose why will with within without
    won't would wouldn't yeah yep yes yet you you'd you'll you're you've your yours yourself yourselves
    ain't cant dont didnt doesnt im ive isnt wasnt wont thats whats youre theyre wouldnt couldnt shouldnt
    """.split()
)
