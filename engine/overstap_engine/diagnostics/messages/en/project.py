"""English words and pages of OVS651 to OVS654."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS651": Wording(
        "the folder `{folder}` for `{key}` does not exist",
        ("make the folder, or change the name in `overstap.yaml`",),
        page="""A folder in `overstap.yaml` does not exist.

        ## What is wrong
        `overstap.yaml` says where the rules, scenarios and dossiers are, seen from the folder of
        `overstap.yaml`. There is no folder of that name.

        ## Why
        Without the folder there is nothing to check.

        ## Wrong
            regels: regls

        ## Right
            regels: rules
        """,
    ),
    "OVS652": Wording(
        "unknown setting `{name}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""A setting in `overstap.yaml` does not exist.

        ## What is wrong
        `overstap.yaml` knows only the settings that the finding lists.

        ## Why
        A setting with a slip of the pen would do nothing.

        ## Wrong
            regel: rules

        ## Right
            regels: rules
        """,
    ),
    "OVS653": Wording(
        "the name of a folder belongs behind `{name}`",
        ("write for instance `{name}: rules`",),
        page="""A setting in `overstap.yaml` is no folder.

        ## What is wrong
        Behind a setting stands the name of a folder, written with `/` and seen from the folder of
        `overstap.yaml`.

        ## Why
        Only then can the folder be found on every computer.

        ## Wrong
            regels: [rules, meer]

        ## Right
            regels: rules
        """,
    ),
    "OVS654": Wording(
        "unknown basis `{name}`",
        ("write `basis: overstap`, or leave the line out when you describe all facts yourself",),
        page="""The basis in `overstap.yaml` does not exist.

        ## What is wrong
        With `basis: overstap` you use the facts, parameters, actions and sources that come with overstap. There is
        no other basis.

        ## Why
        Your rules are about facts. Without a basis you have to describe all of those yourself.

        ## Wrong
            basis: landelijk

        ## Right
            basis: overstap
        """,
    ),
}
