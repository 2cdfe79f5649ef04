package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Tag;

/**
 * For V15 and V18, where a stance contradicts its cue or another stance. For V15 it becomes what the cue says; which of two
 * stances is wrong only the annotator can tell.
 */
public final class PolarityFixes implements FixProvider {

	private static final String POLARITY = "polarity";

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Stance stance = Marks.of(finding, context, Stance.class).orElse(null);
		if (stance == null) {
			return;
		}
		String now = context.scheme().meaning(stance, POLARITY);
		if (!"affirm".equals(now) && !"deny".equals(now)) {
			return;
		}
		AttributeType polarity = SchemeIndex.attribute(context.scheme().type(stance), POLARITY);
		boolean byCue = "V15".equals(finding.rule());
		if (byCue ? !now.equals(finding.aspect()) : !contradicts(now, finding, context)) {
			return;
		}
		Tag opposite = tag(polarity, "affirm".equals(now) ? "deny" : "affirm");
		if (opposite != null) {
			fixes.accept(new Fix("polarity.opposite",
					NLS.bind(Messages.Value_set, SchemeIndex.label(polarity, Locale.getDefault()),
							SchemeIndex.label(opposite, Locale.getDefault())),
					finding, byCue, target -> target.marking().setTag(target.mark(finding, Stance.class), POLARITY, opposite.getId())));
		}
		fixes.accept(remove(finding, finding.mark(), "stance.remove"));
		if (!byCue) {
			fixes.accept(remove(finding, finding.aspect(), "stance.remove.other"));
		}
	}

	/** Whether the other stance still says the opposite. */
	private static boolean contradicts(String polarity, Finding finding, RuleContext context) {
		String other = Marks.byId(finding.aspect(), context, Stance.class)
				.map(stance -> context.scheme().meaning(stance, POLARITY)).orElse(null);
		return ("affirm".equals(other) || "deny".equals(other)) && !polarity.equals(other);
	}

	private static Fix remove(Finding finding, String stance, String id) {
		return Fix.single(finding, id, NLS.bind(Messages.Stance_removeOne, stance),
				target -> target.marking().remove(List.of(target.mark(stance, Stance.class))));
	}

	private static Tag tag(AttributeType attribute, String meaning) {
		return attribute == null ? null
				: attribute.getTags().stream()
						.filter(tag -> meaning.equals(tag.getMeans() == null ? tag.getId() : tag.getMeans()) && !tag.isRetired())
						.findFirst().orElse(null);
	}
}
