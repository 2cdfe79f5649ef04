package org.saksi.core.rules.fix.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.builtin.structure.ValuesInScheme;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** For V8, where a mark is wrong: a value, type or role that the scheme has, nearest spelling first, or none. */
public final class ValueFixes implements FixProvider {

	private static final int MOST = 6;

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		Mark mark = Marks.of(finding, context, Mark.class).orElse(null);
		if (mark == null || finding.aspect() == null) {
			return;
		}
		switch (finding.aspect()) {
		case ValuesInScheme.TYPE -> proposeTypes(finding, mark, context, fixes);
		case ValuesInScheme.HOP_ROLE -> proposeRoles(finding, mark, context, fixes);
		default -> proposeValues(finding, mark, context, fixes);
		}
	}

	private static void proposeTypes(Finding finding, Mark mark, RuleContext context, Consumer<Fix> fixes) {
		Base base = SchemeIndex.base(mark);
		MarkType now = context.scheme().type(mark);
		if (now != null && now.getBase() == base) {
			return;
		}
		context.scheme().types().stream().filter(type -> type.getBase() == base && !type.isRetired())
				.sorted(Spelling.byDistance(mark.getType())).limit(MOST)
				.forEach(type -> fixes.accept(Fix.bulk(finding, "type.set:" + type.getId(),
						NLS.bind(Messages.Value_type, label(type)),
						target -> target.marking().retype(target.mark(finding, Mark.class), type(target.scheme(), type)))));
		fixes.accept(Marks.remove(finding));
	}

	/** The type itself, should the proposal have been made on a copy of the scheme. */
	private static MarkType type(SchemeIndex scheme, MarkType proposed) {
		return scheme.type(proposed.getId());
	}

	private static void proposeRoles(Finding finding, Mark mark, RuleContext context, Consumer<Fix> fixes) {
		AttributeType roles = SchemeIndex.attribute(context.scheme().type(Base.HOP), "role");
		if (roles == null || !(mark instanceof Attribution attribution)) {
			return;
		}
		ChainHop wrong = attribution.getChain().stream().filter(hop -> isWrong(roles, hop.getRole())).findFirst().orElse(null);
		if (wrong == null) {
			return;
		}
		for (Tag tag : Spelling.nearest(roles, wrong.getRole(), MOST)) {
			fixes.accept(Fix.bulk(finding, "hop.role:" + tag.getId(), NLS.bind(Messages.Value_set, label(roles), label(tag)),
					target -> target.mark(finding, Attribution.class).getChain().stream()
							.filter(hop -> isWrong(roles, hop.getRole())).forEach(hop -> hop.setRole(tag.getId()))));
		}
	}

	private static boolean isWrong(AttributeType attribute, String value) {
		return value != null && AttributeCheck.problem(attribute, value) != null;
	}

	private static void proposeValues(Finding finding, Mark mark, RuleContext context, Consumer<Fix> fixes) {
		String id = finding.aspect();
		AttributeType attribute = SchemeIndex.attribute(context.scheme().type(mark), id);
		String value = mark.getAttributes().get(id);
		if (attribute == null) {
			if (value != null) {
				fixes.accept(set(finding, id, null, Messages.Value_clear, id, true));
			}
			return;
		}
		if (value == null ? !attribute.isRequired() : !isWrong(attribute, value)) {
			return;
		}
		if (value == null && attribute.getDefaultValue() != null && !isWrong(attribute, attribute.getDefaultValue())) {
			fixes.accept(set(finding, id, attribute.getDefaultValue(), Messages.Value_set, label(attribute), true));
		}
		List<String> good = new ArrayList<>();
		if (value != null && attribute.isMany()) {
			AttributeValues.split(value).stream().filter(each -> !isWrong(single(attribute), each)).forEach(good::add);
		}
		for (Tag tag : Spelling.nearest(attribute, value, MOST)) {
			List<String> all = new ArrayList<>(good);
			if (!all.contains(tag.getId())) {
				all.add(tag.getId());
			}
			String stored = attribute.isMany() ? AttributeValues.join(all) : tag.getId();
			fixes.accept(new Fix("value.set:" + id + "=" + tag.getId(), NLS.bind(Messages.Value_set, label(attribute), label(tag)),
					finding, value != null, target -> target.marking().setTag(target.mark(finding, Mark.class), id, stored)));
		}
		if (attribute.getTags().isEmpty() && attribute.getValueType() == ValueType.BOOLEAN) {
			fixes.accept(set(finding, id, "true", Messages.Value_set, label(attribute), value != null));
			fixes.accept(set(finding, id, "false", Messages.Value_set, label(attribute), value != null));
		}
		if (value != null && !good.isEmpty()) {
			fixes.accept(Fix.bulk(finding, "value.keep:" + id, NLS.bind(Messages.Value_keep, label(attribute)),
					target -> target.marking().setTag(target.mark(finding, Mark.class), id, AttributeValues.join(good))));
		} else if (value != null && !attribute.isRequired()) {
			fixes.accept(set(finding, id, null, Messages.Value_clear, label(attribute), true));
		}
	}

	/** The check of one value of an attribute that takes several. */
	private static AttributeType single(AttributeType attribute) {
		AttributeType copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(attribute);
		copy.setMany(false);
		return copy;
	}

	private static Fix set(Finding finding, String id, String value, String message, String label, boolean bulk) {
		return new Fix(value == null ? "value.clear:" + id : "value.set:" + id + "=" + value, NLS.bind(message, label, value),
				finding, bulk, target -> target.marking().setTag(target.mark(finding, Mark.class), id, value));
	}

	private static String label(Labelled labelled) {
		return SchemeIndex.label(labelled, Locale.getDefault());
	}
}
