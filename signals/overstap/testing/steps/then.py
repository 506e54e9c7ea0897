"""``Dan``: what should come out."""

from collections.abc import Callable
from functools import partial

from overstap.render.words import responsible_words
from overstap.result import ResponsibleReport, Result, SignalReport
from overstap.testing import names
from overstap.testing.disappointment import Disappointment, disappoint
from overstap.testing.sentence import Kind, Perform, Sentence, Step
from overstap.testing.situation import Situation
from overstap.testing.slots import read_place
from overstap.testing.step_error import StepError
from overstap.testing.values import read_date, read_number
from overstap_engine.diagnostics.catalogue.step_values import ProvesNothing
from overstap_engine.text.dutch import dutch_date, dutch_list
from overstap_engine.text.span import NOWHERE

__all__ = ["THEN"]


def _expectation(check: Callable[[Situation, Step, Result], None]) -> Perform:
    """A check of the scenario's own result; the situation stays as it is."""
    return partial(_checked, check)


def _checked(check: Callable[[Situation, Step, Result], None], situation: Situation, step: Step) -> Situation:
    check(situation, step, situation.result())
    return situation


def _signals(result: Result) -> dict[str, SignalReport]:
    return {signal.code: signal for signal in result.signals}


def _raised(situation: Situation, step: Step, result: Result) -> SignalReport:
    code = names.signal_code(step.slots["signaal"], situation.rulebook)
    found = _signals(result).get(code)
    if found is None:
        raise disappoint(situation, f"signaal {code}", _what_came(result), about=code)
    return found


def _is_raised(situation: Situation, step: Step, result: Result) -> None:
    _raised(situation, step, result)


def _is_raised_with_urgency(situation: Situation, step: Step, result: Result) -> None:
    wanted = names.urgency(step.slots["urgentie"])
    found = _raised(situation, step, result)
    if found.urgency != wanted:
        raise Disappointment(f"signaal {found.code} met urgentie {wanted}", f"urgentie {found.urgency}")


def _says(situation: Situation, step: Step, result: Result) -> None:
    found = _raised(situation, step, result)
    there = step.slots["tekst"] in found.because
    if step.slots.get("niet"):
        if there:
            raise Disappointment(
                f"bij signaal {found.code} niet de tekst `{step.slots['tekst']}`", f"`{found.because}`"
            )
    elif not there:
        raise Disappointment(
            f"bij signaal {found.code} de tekst `{step.slots['tekst']}`", f"`{found.because}`"
        )


def _is_not_raised(situation: Situation, step: Step, result: Result) -> None:
    code = names.signal_code(step.slots["signaal"], situation.rulebook)
    if code in _signals(result):
        raise disappoint(situation, f"geen signaal {code}", f"signaal {code}", about=code)


def _none_raised(situation: Situation, _: Step, result: Result) -> None:
    if result.signals:
        raise disappoint(situation, "geen enkel signaal", _what_came(result), about=result.signals[0].code)


def _exactly(situation: Situation, step: Step, result: Result) -> None:
    written = [row[0] for row in step.table] if step.table else _listed(step.slots["signalen"])
    if step.table and names.normal(written[0]) == "signaal":
        written = written[1:]
    wanted = {names.signal_code(code, situation.rulebook) for code in written}
    came = set(_signals(result))
    if wanted != came:
        first = min(wanted ^ came)
        raise disappoint(situation, f"precies {_codes(wanted)}", _what_came(result), about=first)


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.replace(" en ", ",").split(",") if part.strip()]


def _is_open(situation: Situation, step: Step, result: Result) -> None:
    code = names.signal_code(step.slots["signaal"], situation.rulebook)
    found = next((rule for rule in result.undetermined if rule.code == code), None)
    if found is None:
        state = "gegeven" if code in _signals(result) else "niet gegeven"
        raise disappoint(
            situation, f"signaal {code} nog niet te bepalen", f"signaal {code} is {state}", about=code
        )
    if "feit" in step.slots:
        wanted = read_place(step.slots["feit"], situation)
        if wanted not in found.lacking:
            came = dutch_list(found.lacking) or "niets dat hier te zien is"
            raise Disappointment(f"signaal {code} wacht op {wanted}", f"het wacht op {came}")


def _recommended(situation: Situation, step: Step, result: Result) -> None:
    code = names.action_code(step.slots["actie"], situation.rulebook)
    wanted = "niet" not in step.slots or not step.slots["niet"]
    found = next((action for action in result.actions if action.code == code), None)
    if not wanted:
        if found is not None:
            raise Disappointment(f"geen actie {code}", f"actie {code}, vanwege {dutch_list(found.asked_by)}")
        return
    if found is None:
        came = dutch_list([action.code for action in result.actions]) or "geen enkele actie"
        raise Disappointment(f"actie {code}", came)
    if "rol" in step.slots and (role := names.role(step.slots["rol"], situation.rulebook)) not in found.roles:
        raise Disappointment(f"actie {code} voor {role}", f"actie {code} is voor {dutch_list(found.roles)}")
    if "datum" in step.slots:
        day = read_date(step.slots["datum"], situation)
        if found.due != day:
            due = dutch_date(found.due) if found.due else "zonder datum"
            raise Disappointment(f"actie {code} uiterlijk {dutch_date(day)}", due)
    if "feit" in step.slots:
        place = read_place(step.slots["feit"], situation)
        if place not in [question.fact for question in found.provided]:
            came = dutch_list([question.fact for question in found.provided]) or "geen voorwaarde"
            raise Disappointment(f"actie {code} mits {place}", came)


def _conditional(situation: Situation, step: Step, result: Result) -> None:
    _fits(situation, step, result, conditional=True)


def _unconditional(situation: Situation, step: Step, result: Result) -> None:
    _fits(situation, step, result, conditional=False)


def _fits(situation: Situation, step: Step, result: Result, *, conditional: bool) -> None:
    _recommended(situation, step, result)
    code = names.action_code(step.slots["actie"], situation.rulebook)
    found = next(action for action in result.actions if action.code == code)
    if found.conditional is not conditional:
        words = {True: "onder een voorwaarde", False: "zonder voorwaarde"}
        raise Disappointment(f"actie {code} {words[conditional]}", f"actie {code} {words[not conditional]}")


def _told_responsible(result: Result) -> ResponsibleReport:
    if result.responsible is None:
        raise Disappointment("een verantwoordelijke partij", "dit regelboek zegt hier niet wie dat is")
    return result.responsible


def _is_responsible(situation: Situation, step: Step, result: Result) -> None:
    wanted = names.responsible(step.slots["wie"], situation.rulebook)
    found = _told_responsible(result)
    if found.now != wanted:
        raise Disappointment(f"{responsible_words(wanted)} is verantwoordelijk", _who_is(found))


def _nobody_known_is_responsible(situation: Situation, step: Step, result: Result) -> None:
    found = _told_responsible(result)
    if found.now is not None:
        raise Disappointment("niet te bepalen wie verantwoordelijk is", _who_is(found))
    if "feit" in step.slots:
        place, lacking = read_place(step.slots["feit"], situation), [each.fact for each in found.lacking]
        if place not in lacking:
            came = dutch_list(lacking) or "niets dat hier te zien is"
            raise Disappointment(f"wie verantwoordelijk is wacht op {place}", f"het wacht op {came}")


def _takes_over(situation: Situation, step: Step, result: Result) -> None:
    wanted = names.responsible(step.slots["wie"], situation.rulebook)
    day = read_date(step.slots["datum"], situation)
    found = _told_responsible(result)
    if (found.then, found.since) != (wanted, day):
        raise Disappointment(
            f"{responsible_words(wanted)} neemt het over op {dutch_date(day)}", _who_follows(found)
        )


def _no_party_takes_over(_: Situation, __: Step, result: Result) -> None:
    found = _told_responsible(result)
    if found.then is not None:
        raise Disappointment("niet bekend wie het overneemt", _who_follows(found))


def _who_is(found: ResponsibleReport) -> str:
    return "niet te bepalen wie" if found.now is None else f"{responsible_words(found.now)}: {found.because}"


def _who_follows(found: ResponsibleReport) -> str:
    if found.then is None:
        return "niet bekend wie het overneemt"
    day = dutch_date(found.since) if found.since else "een dag die niet bekend is"
    return f"{responsible_words(found.then)} op {day}"


def _sees_nothing(situation: Situation, step: Step) -> Situation:
    """Neither as a signal, nor undetermined, nor behind an action."""
    party = names.party(step.slots["partij"], situation.rulebook)
    code = names.signal_code(step.slots["signaal"], situation.rulebook)
    result = situation.result(party)
    if code in _signals(result):
        raise Disappointment(f"{party} ziet niets van {code}", f"{party} krijgt signaal {code}")
    if code in [rule.code for rule in result.undetermined]:
        raise Disappointment(
            f"{party} ziet niets van {code}", f"{party} krijgt te zien dat {code} nog niet te bepalen is"
        )
    return situation


def _sees_the_same(situation: Situation, step: Step) -> Situation:
    """The whole output is the same to the byte with and without the fact."""
    party = names.party(step.slots["partij"], situation.rulebook)
    fact = names.fact(step.slots["feit"], situation.rulebook).id
    if fact not in situation.facts:
        raise StepError(ProvesNothing(NOWHERE, fact))
    if situation.result(party).to_json() != situation.without_fact(fact).result(party).to_json():
        raise Disappointment(f"{party} ziet hetzelfde met en zonder `{fact}`", "er is verschil")
    return situation


def _counts_actions(situation: Situation, step: Step, result: Result) -> None:
    role = names.role(step.slots["rol"], situation.rulebook)
    wanted = read_number(step.slots["n"])
    came = [action.code for action in result.actions if role in action.roles]
    if len(came) != wanted:
        raise Disappointment(f"{wanted} acties voor {role}", f"{len(came)}: {dutch_list(came) or 'geen'}")


def _what_came(result: Result) -> str:
    return _codes({signal.code for signal in result.signals})


def _codes(codes: set[str]) -> str:
    return dutch_list(sorted(codes)) or "geen enkel signaal"


def _then(
    template: str, example: str, description: str, check: Callable[[Situation, Step, Result], None]
) -> Sentence:
    return Sentence(Kind.THEN, template, example, description, _expectation(check))


THEN: tuple[Sentence, ...] = (
    _then(
        "is er een signaal {signaal}", "is er een signaal AAN-02", "Het signaal wordt gegeven.", _is_raised
    ),
    _then(
        "is er een signaal {signaal} met urgentie {urgentie}",
        "is er een signaal AAN-02 met urgentie midden",
        "Het signaal wordt gegeven, met deze urgentie.",
        _is_raised_with_urgency,
    ),
    _then(
        "staat bij signaal {signaal} [niet |]de tekst {tekst}",
        'staat bij signaal AAN-02 de tekst "15 april 2026"',
        "Het signaal wordt gegeven en deze woorden staan in de uitleg. Met `niet de tekst` staan ze er juist niet.",
        _says,
    ),
    _then(
        "is er geen signaal {signaal}",
        "is er geen signaal AAN-02",
        "Het signaal wordt niet gegeven: het geldt niet, of het is nog niet te bepalen.",
        _is_not_raised,
    ),
    _then(
        "is er geen enkel signaal",
        "is er geen enkel signaal",
        "Er wordt geen enkel signaal gegeven.",
        _none_raised,
    ),
    _then(
        "zijn er precies de signalen {signalen}",
        "zijn er precies de signalen AAN-01 en AAN-04",
        "Deze signalen en geen andere.",
        _exactly,
    ),
    Sentence(
        Kind.THEN,
        "zijn er precies deze signalen:",
        "zijn er precies deze signalen:",
        "Deze signalen en geen andere, als tabel.",
        _expectation(_exactly),
        table=True,
        example_table=(("signaal",), ("AAN-01",)),
    ),
    _then(
        "is signaal {signaal} nog niet te bepalen",
        "is signaal AAN-02 nog niet te bepalen",
        "Het signaal kan nog gelden, maar er ontbreekt een gegeven.",
        _is_open,
    ),
    _then(
        "is signaal {signaal} nog niet te bepalen omdat {feit} onbekend [is|zijn]",
        "is signaal AAN-02 nog niet te bepalen omdat leerling.geboortedatum onbekend is",
        "Het signaal kan nog gelden; dit gegeven is een van de gegevens die ontbreken.",
        _is_open,
    ),
    _then(
        "wordt actie {actie} [niet |]aangeraden",
        "wordt actie A058 aangeraden",
        "De actie staat wel of niet bij de acties.",
        _recommended,
    ),
    _then(
        "wordt actie {actie} aangeraden aan {rol}",
        "wordt actie A058 aangeraden aan de mentor",
        "De actie staat erbij en is voor deze rol.",
        _recommended,
    ),
    _then(
        "wordt actie {actie} aangeraden aan {rol} uiterlijk {datum}",
        "wordt actie A058 aangeraden aan de mentor uiterlijk 27 april 2026",
        "De actie staat erbij, voor deze rol en met precies deze datum.",
        _recommended,
    ),
    _then(
        "wordt actie {actie} aangeraden mits {feit} bekend wordt",
        "wordt actie A058 aangeraden mits doel bekend wordt",
        "De actie past alleen onder een voorwaarde, en dit gegeven ontbreekt daarvoor.",
        _recommended,
    ),
    _then(
        "wordt actie {actie} onder een voorwaarde aangeraden",
        "wordt actie A058 onder een voorwaarde aangeraden",
        "De actie staat erbij met `mits`: of zij past, hangt af van iets dat deze partij niet weet of niet mag zien.",
        _conditional,
    ),
    _then(
        "wordt actie {actie} zonder voorwaarde aangeraden",
        "wordt actie A058 zonder voorwaarde aangeraden",
        "De actie staat erbij zonder `mits`.",
        _unconditional,
    ),
    _then(
        "zijn er {n} acties voor {rol}",
        "zijn er 2 acties voor de mentor",
        "Het aantal acties voor een rol.",
        _counts_actions,
    ),
    _then(
        "is {wie} nu verantwoordelijk",
        "is de vo-school nu verantwoordelijk",
        "Deze partij is op de peildatum verantwoordelijk; `niemand` als er geen partij is.",
        _is_responsible,
    ),
    _then(
        "is niet te bepalen wie nu verantwoordelijk is",
        "is niet te bepalen wie nu verantwoordelijk is",
        "Er ontbreekt een gegeven, of het regelboek zegt het voor deze situatie niet.",
        _nobody_known_is_responsible,
    ),
    _then(
        "is niet te bepalen wie nu verantwoordelijk is omdat {feit} onbekend [is|zijn]",
        "is niet te bepalen wie nu verantwoordelijk is omdat vo.uitschrijving onbekend is",
        "Dit gegeven is een van de gegevens die ontbreken om te zeggen wie verantwoordelijk is.",
        _nobody_known_is_responsible,
    ),
    _then(
        "neemt {wie} het over op {datum}",
        "neemt de mbo-school het over op 1 september 2026",
        "Deze partij wordt op die dag verantwoordelijk; `niemand` als er dan geen partij is.",
        _takes_over,
    ),
    _then(
        "is niet bekend wie het overneemt",
        "is niet bekend wie het overneemt",
        "Er staat geen partij klaar om het over te nemen.",
        _no_party_takes_over,
    ),
    Sentence(
        Kind.THEN,
        "ziet {partij} niets van {signaal}",
        "ziet mbo niets van AAN-07",
        "Deze partij krijgt het signaal niet en ook niet te zien dat het nog niet te bepalen is.",
        _sees_nothing,
    ),
    Sentence(
        Kind.THEN,
        "ziet {partij} hetzelfde als zonder {feit}",
        "ziet mbo hetzelfde als zonder ondersteuning.behoefteBekendBijVo",
        "Alles wat deze partij krijgt is gelijk, of dit gegeven nu bekend is of niet.",
        _sees_the_same,
    ),
)
"""Sentences that expect something."""
