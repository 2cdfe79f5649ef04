package org.saksi.ui.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.saksi.core.rules.Finding;
import org.saksi.core.rules.fix.Fix;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.popups.Choice;
import org.saksi.ui.editor.popups.Matching;

/** What mends some findings. */
public final class FixChoices {

	private final List<Choice> all = new ArrayList<>();

	/**
	 * Choices for {@code findings}.
	 *
	 * @param agent asks for the agent of a source
	 */
	public FixChoices(Problems problems, List<Finding> findings, Consumer<Source> agent) {
		for (Finding finding : findings) {
			for (Fix fix : problems.fixes(finding)) {
				add(fix.label(), finding, () -> problems.apply(fix));
			}
			Source source = problems.withoutAgent(finding);
			if (source != null) {
				add(Messages.Fix_chooseAgent, finding, () -> agent.accept(source));
			}
		}
	}

	private void add(String label, Finding finding, Runnable pick) {
		all.add(new Choice(label, finding.rule() + ": " + finding.message(), pick)); //$NON-NLS-1$
	}

	/** @return whether nothing mends them */
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** @return what fits {@code typed}, of the first finding first */
	public List<Choice> of(String typed) {
		return all.stream().filter(choice -> Matching.rank(typed, List.of(choice.label(), choice.detail())) != Matching.NONE)
				.toList();
	}
}
