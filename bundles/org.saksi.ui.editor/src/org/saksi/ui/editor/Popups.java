package org.saksi.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.correct.CorrectionPopin;
import org.saksi.ui.editor.desk.MarkingDesk;
import org.saksi.ui.editor.desk.Zones;
import org.saksi.ui.editor.fixes.FixChoices;
import org.saksi.ui.editor.popin.MarkPopin;
import org.saksi.ui.editor.popin.RegistryPopin;
import org.saksi.ui.editor.popups.Choice;
import org.saksi.ui.editor.popups.ChoicePopup;
import org.saksi.ui.editor.popups.TypeChoices;
import org.saksi.ui.editor.popups.ValueChoices;
import org.saksi.ui.editor.popups.ZoneChoices;

/** Opens pop-ins below the caret. */
public final class Popups {

	private final ArticleSheet sheet;

	Popups(ArticleSheet sheet) {
		this.sheet = sheet;
	}

	private MarkingDesk desk() {
		return sheet.desk();
	}

	/** Asks for the agent of the active source. */
	public void agent() {
		Source source = sheet.values().source();
		if (source == null) {
			sheet.problem(Messages.Popups_noSource);
		} else {
			agent(source);
		}
	}

	private void agent(Source source) {
		RegistryPopin.agents(sheet.page().text(), place(), sheet.model(), source,
				choice -> sheet.values().setAgent(source, choice::idIn));
	}

	/** Adds the source in hand as a hop or, without one, asks for an agent. */
	public void hop(String role) {
		if (!sheet.linking().addHopInHand(role)) {
			RegistryPopin.agents(sheet.page().text(), place(), sheet.model(), null,
					choice -> sheet.linking().addHop(choice::idIn, role));
		}
	}

	/** Asks for the canonical claim of the active claim; {@code add}: for a further one. */
	public void canonical(boolean add) {
		Claim claim = sheet.values().claim();
		if (claim == null) {
			sheet.problem(Messages.Popups_noClaim);
			return;
		}
		RegistryPopin.canonicalClaims(sheet.page().text(), place(), sheet.model(), claim,
				choice -> sheet.values().setCanonical(claim, choice::idIn, add));
	}

	/** Asks for the claim that the active one takes up; those before it come first, the nearest one at the top. */
	public void antecedent() {
		Claim claim = sheet.values().claim();
		if (claim == null) {
			sheet.problem(Messages.Popups_noClaim);
			return;
		}
		int at = claim.getSpan().start();
		List<Claim> others = sheet.model().layer().getClaims().stream().filter(other -> other != claim)
				.sorted(Comparator.comparingLong((Claim other) -> other.getSpan().start() <= at ? at - (long) other.getSpan().start()
						: Integer.MAX_VALUE + (long) other.getSpan().start()))
				.toList();
		MarkPopin.open(sheet.page().text(), place(), others, Messages.Popups_antecedent, other -> desk().words(other, 200),
				Claim::getId, other -> sheet.values().setAntecedent(claim, other));
	}

	/** Asks for the type to mark with. */
	public void markAs() {
		open(Messages.Popups_markAs, "", new TypeChoices(sheet.marks().types(), sheet.marks()::mark)::of); //$NON-NLS-1$
	}

	/** Asks for another type of the active mark. */
	public void retype() {
		Mark mark = desk().active();
		if (mark == null) {
			sheet.problem(Messages.Popups_noMark);
		} else {
			open(NLS.bind(Messages.Popups_retype, desk().words(mark, 30)), "", //$NON-NLS-1$
					new TypeChoices(sheet.marks().types(), sheet.marks()::retype)::of);
		}
	}

	/** Asks for any value of the active mark, its attribution and its stances. */
	public void values() {
		if (desk().active() == null) {
			sheet.problem(Messages.Popups_noMark);
		} else {
			open(NLS.bind(Messages.Popups_values, desk().words(desk().active(), 30)), "", //$NON-NLS-1$
					new ValueChoices(desk(), sheet.values())::of);
		}
	}

	/** Asks for the zone of the lines that are selected, or of the one at the caret. */
	public void zone() {
		ZoneChoices choices = new ZoneChoices(Zones.kinds(sheet.model()), sheet.zones()::set);
		ChoicePopup popup = new ChoicePopup(sheet.page().text().getShell(), Messages.Popups_zone, "", choices::of, place()); //$NON-NLS-1$
		popup.pickAtOnce(choices::at);
		popup.open();
	}

	/** Asks what the selected words, or the word at the caret, should be. */
	public void correct() {
		try {
			sheet.model().refresh();
			new CorrectionPopin(sheet.page().text(), place(), sheet.model(), sheet.corrections(), sheet.others());
		} catch (CorpusException e) {
			sheet.problem(e.getMessage());
		}
	}

	/** Offers what mends the problems of the active mark, else of the caret. */
	public void fixes() {
		fixes(sheet.problems().here());
	}

	/** Offers what mends findings. */
	void fixes(List<Finding> findings) {
		if (findings.isEmpty()) {
			sheet.problem(Messages.Popups_noProblem);
			return;
		}
		FixChoices choices = new FixChoices(sheet.problems(), findings, this::agent);
		if (choices.isEmpty()) {
			sheet.problem(NLS.bind(Messages.Popups_noFix, findings.get(0).rule(), findings.get(0).message()));
		} else {
			open(Messages.Popups_fixes, "", choices::of); //$NON-NLS-1$
		}
	}

	private void open(String name, String typed, Function<String, List<Choice>> choices) {
		new ChoicePopup(sheet.page().text().getShell(), name, typed, choices, place()).open();
	}

	/** Below the caret. */
	private Point place() {
		StyledText text = sheet.page().text();
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		return text.toDisplay(caret.x, caret.y + text.getLineHeight() + 12);
	}
}
