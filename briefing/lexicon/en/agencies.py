"""News agencies and distributors, and the marks with which they sign a take.

Source: member lists of OANA, EANA and FANA; the distributors' own style of release.
"""

from __future__ import annotations

AGENCIES: frozenset[str] = frozenset(
    "ap reuters reuter afp upi tass itar-tass interfax sputnik ria xinhua cns yonhap kyodo jiji kcna bernama ani "
    "pti ians uni dpa epd efe ansa aa anadolu azertac mni prnewswire belga anp apa ats sda keystone-ats ntb tt "
    "ritzau stt lusa agi adnkronos tanjug srna hina beta bta pap ctk tasr mti agerpres belta ukrinform unian "
    "kazinform kabar uzreport trend armenpress interpressnews irna isna fars mehr wam spa kuna qna bna petra mena "
    "saba sana nna tap aps map wafa una apa-ots antara vna pna tna lka app ppi bss vns unb rss aap nzpa cp pa ips ina "
    "nampa angop zbc gna nan sapa sanews notimex telam prensa-latina abn bloomberg nbc cbs abc cnn bbc npr rfe/rl "
    "rferl voa dw mfa".split()
) | frozenset(
    {
        "associated press",
        "the associated press",
        "agence france-presse",
        "thomson reuters",
        "reuters health",
        "united press international",
        "business wire",
        "globe newswire",
        "globenewswire",
        "pr newswire",
        "prnewswire-usnewswire",
        "marketwired",
        "marketwire",
        "accesswire",
        "accessnewswire",
        "newsfile",
        "cision",
        "ein presswire",
        "canada newswire",
        "cnw",
        "anadolu agency",
        "kyodo news",
        "jiji press",
        "yonhap news agency",
        "xinhua news agency",
        "china news service",
        "china daily",
        "press trust of india",
        "asian news international",
        "indo-asian news service",
        "korean central news agency",
        "interfax-ukraine",
        "interfax-kazakhstan",
        "interfax-avn",
        "ria novosti",
        "canadian press",
        "the canadian press",
        "press association",
        "pa media",
        "australian associated press",
        "prensa latina",
        "getty images",
        "agencies",
        "news agencies",
        "staff and agencies",
        "un news",
        "bbc monitoring",
        "radio free europe",
        "voice of america",
        "deutsche presse-agentur",
        "itar-tass news agency",
        "states news service",
        "tribune news service",
        "new york times news service",
        "bloomberg news",
        "inter press service",
        "the newswire",
    }
)
"""Names as in datelines and credits, case-folded.

Datelines may print others: the list only decides where form alone does not.
"""

DISPLAY_NAMES: dict[str, str] = {
    "reuter": "Reuters",
    "itar-tass": "Itar-Tass",
    "the associated press": "Associated Press",
}
"""Spellings that are shown otherwise than printed, case-folded to shown."""

DASHLESS: frozenset[str] = frozenset({"AFP", "ANI", "IANS", "PTI", "UNI"})
"""Agencies that set no dash behind their bracket, as spelled."""

UNBRACKETED: frozenset[str] = frozenset(
    "Kyodo KYODO AZERTAC Azertac BERNAMA Bernama Antara ANTARA Yonhap Xinhua Interfax TASS Reuters AFP AP UPI "
    "Tanjug".split()
)
"""Agencies that some houses print without brackets at the end of a dateline, as spelled."""

PHOTO_SOURCES: frozenset[str] = frozenset(
    {
        "un photo",
        "wfp",
        "unicef",
        "unhcr",
        "who",
        "iom",
        "fao",
        "ap photo",
        "epa",
        "epa-efe",
        "pool",
        "handout",
        "shutterstock",
    }
)
"""Sources of photos that are no news agency, as credits print them, case-folded."""

NO_AGENCY: frozenset[str] = frozenset(
    "nyse nasdaq amex lse tsx hkex bse nse who imf un eu us uk nato opec r d i pictured left right video photo "
    "photos audio live gallery exclusive updated update analysis opinion".split()
)
"""Words in brackets beside capitals that are no agency, case-folded."""

END_MARKS: frozenset[str] = frozenset(
    "enditem (enditem) end (end) [end] -end- __end__ ends (ends) -ends- /ends -0- -30- ### *** nnnn more (more) "
    "-more- (more...) more...".split()
) | frozenset(
    {
        "# # #",
        "* * *",
        "- - -",
        "-- end --",
        "- end -",
        "- ends -",
        "more to follow",
        "more to come",
        "more follows",
        "(more to follow)",
        "(more to come)",
        "story developing",
    }
)
"""Lines that end a take, case-folded. "More" says that the take is not complete."""
