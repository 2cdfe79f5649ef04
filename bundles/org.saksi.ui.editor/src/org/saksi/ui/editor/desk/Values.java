package org.saksi.ui.editor.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** Gestures that set what is said of marks. */
public final class Values {

	private static final String POLARITY = "polarity"; //$NON-NLS-1$
	private static final String CHECK_WORTHY = "check_worthy"; //$NON-NLS-1$

	private final MarkingDesk desk;
	private final Linking linking;

	/** Gestures on {@code desk}. */
	public Values(MarkingDesk desk, Linking linking) {
		this.desk = desk;
		this.linking = linking;
	}

	/** @return the polarity that the scheme puts on a number key, else the n-th; {@code null} if there is none */
	Tag polarity(int number) {
		AttributeType attribute = SchemeIndex.attribute(desk.model().scheme().type(Base.STANCE), POLARITY);
		if (attribute == null) {
			return null;
		}
		List<Tag> tags = attribute.getTags().stream().filter(tag -> !tag.isRetired()).toList();
		return tags.stream().filter(tag -> String.valueOf(number).equals(tag.getKey())).findFirst()
				.orElse(number >= 1 && number <= tags.size() ? tags.get(number - 1) : null);
	}

	/**
	 * Sets the stance of all source agents: on the active claim or, where another part of it is active, on all claims of the
	 * attribution. A claim that is not linked yet is linked first.
	 *
	 * @param number number of the polarity in the scheme; 0 removes the stances
	 */
	public void setPolarity(int number) {
		Tag tag = number == 0 ? null : polarity(number);
		if (number != 0 && tag == null) {
			desk.problem(Messages.Stance_noTag);
			return;
		}
		Mark mark = desk.active() == null ? desk.recent() : desk.active();
		Attribution attribution = mark == null || desk.links().attributions(mark).isEmpty() ? null
				: mark == desk.active() ? desk.attribution() : desk.links().attributions(mark).get(0);
		if (!(mark instanceof Claim) && attribution == null) {
			desk.problem(Messages.Stance_noClaim);
			return;
		}
		String polarity = tag == null ? null : tag.getId();
		Boolean done = desk.run(Messages.Stance_label, marking -> {
			if (mark instanceof Claim claim) {
				linking.ensureLinked(marking, claim);
				marking.setPolarity(claim, polarity);
			} else {
				marking.setPolarity(attribution, polarity);
			}
			return true;
		});
		if (done != null) {
			desk.activate(mark);
			desk.tell(tag == null ? Messages.Stance_cleared
					: NLS.bind(Messages.Stance_set, SchemeIndex.label(tag, Locale.getDefault()), desk.words(mark, 40)));
		}
	}

	/** Sets an attribute of the stances of the active claim or attribution to its n-th value; 0 removes it. */
	public void setOfStances(String attributeId, int number) {
		List<Stance> stances = stances();
		AttributeType attribute = SchemeIndex.attribute(desk.model().scheme().type(Base.STANCE), attributeId);
		if (stances.isEmpty() || attribute == null) {
			desk.problem(Messages.Stance_noStance);
			return;
		}
		String value = number == 0 ? null : value(attribute, number);
		if (number != 0 && value == null) {
			desk.problem(Messages.Stance_noTag);
			return;
		}
		set(stances, attribute, value);
	}

	private static String value(AttributeType attribute, int number) {
		if (attribute.getValueType() != ValueType.TAG) {
			return String.valueOf(number);
		}
		return number <= attribute.getTags().size() ? attribute.getTags().get(number - 1).getId() : null;
	}

	/** @return the stances that the active mark stands for */
	public List<Stance> stances() {
		Mark mark = desk.active() == null ? desk.recent() : desk.active();
		if (mark instanceof Stance stance) {
			return List.of(stance);
		}
		if (mark instanceof Claim claim) {
			return desk.links().stances(claim);
		}
		return desk.attribution() == null ? List.of() : desk.links().stances(desk.attribution());
	}

	/** Sets an attribute of marks to a value, {@code null} to none, in one gesture. */
	public void set(List<? extends Mark> marks, AttributeType attribute, String value) {
		String label = SchemeIndex.label(attribute, Locale.getDefault());
		Boolean done = desk.run(NLS.bind(Messages.Value_set, label), marking -> {
			for (Mark mark : marks) {
				marking.setTag(mark, attribute.getId(), value);
			}
			return true;
		});
		if (done != null) {
			Tag tag = SchemeIndex.tag(attribute, value);
			String shown = value == null ? "\u2013" : tag == null ? value : SchemeIndex.label(tag, Locale.getDefault()); //$NON-NLS-1$
			desk.tell(NLS.bind(Messages.Value_done, label, shown));
		}
	}

	/** Gives the active mark the next tag of its first closed attribute; of a source that is its form, of a claim its kind. */
	public void nextTag() {
		Mark mark = desk.active();
		AttributeType attribute = mark == null ? null : firstTagged(mark);
		if (attribute == null) {
			desk.problem(Messages.Desk_noMark);
			return;
		}
		next(mark, attribute);
	}

	private AttributeType firstTagged(Mark mark) {
		var type = desk.model().scheme().type(mark);
		return type == null ? null
				: type.getAttributes().stream().filter(a -> a.getValueType() == ValueType.TAG && !a.isMany()).findFirst()
						.orElse(null);
	}

	private void next(Mark mark, AttributeType attribute) {
		List<Tag> tags = attribute.getTags().stream().filter(tag -> !tag.isRetired()).toList();
		if (tags.isEmpty()) {
			return;
		}
		int now = tags.indexOf(SchemeIndex.tag(attribute, mark.getAttributes().get(attribute.getId())));
		set(List.of(mark), attribute, tags.get((now + 1) % tags.size()).getId());
	}

	/** Gives the active attribution the next quote type. */
	public void nextQuoteType() {
		Attribution attribution = desk.attribution();
		AttributeType attribute = attribution == null ? null : firstTagged(attribution);
		if (attribute == null) {
			desk.problem(Messages.Desk_noAttribution);
			return;
		}
		next(attribution, attribute);
	}

	/** Says that a fact-checker should look at the active claim, or takes it back. */
	public void toggleCheckWorthy() {
		Mark mark = desk.active();
		AttributeType attribute = mark == null ? null
				: SchemeIndex.attribute(desk.model().scheme().type(mark), CHECK_WORTHY);
		if (attribute == null) {
			desk.problem(Messages.Desk_noClaim);
			return;
		}
		boolean now = Boolean.parseBoolean(mark.getAttributes().get(CHECK_WORTHY));
		set(List.of(mark), attribute, now ? null : "true"); //$NON-NLS-1$
	}

	/** Sets a source's agent, which the gesture may make. */
	public void setAgent(Source source, EntryId agent) {
		desk.run(Messages.Agent_set, marking -> {
			marking.setAgent(source, agent.in(marking));
			return true;
		});
	}

	/** @return the source that an agent is asked for: the active one, else the single one of the attribution, or null */
	public Source source() {
		if (desk.active() instanceof Source source) {
			return source;
		}
		Attribution attribution = desk.attribution();
		if (attribution == null || attribution.getSources().isEmpty()) {
			return desk.recent() instanceof Source source ? source : null;
		}
		return attribution.getSources().stream().filter(source -> source.getAgent() == null).findFirst()
				.orElse(attribution.getSources().get(0));
	}

	/** @return the claim that a canonical claim is asked for, or {@code null} */
	public Claim claim() {
		if (desk.active() instanceof Claim claim) {
			return claim;
		}
		Attribution attribution = desk.attribution();
		return attribution == null || attribution.getClaims().isEmpty() ? null : attribution.getClaims().get(0);
	}

	/** Adds a canonical claim, which the gesture may make, to those of a claim, or makes it the only one. */
	public void setCanonical(Claim claim, EntryId canonical, boolean add) {
		desk.run(Messages.Canonical_set, marking -> {
			marking.setCanonical(claim, ids(claim, canonical.in(marking), add));
			return true;
		});
	}

	private static List<String> ids(Claim claim, String id, boolean add) {
		List<String> ids = new ArrayList<>(add ? claim.getCanonical() : List.of());
		if (!ids.contains(id)) {
			ids.add(id);
		}
		return ids;
	}

	/** Says which claim another one takes up. */
	public void setAntecedent(Claim claim, Claim antecedent) {
		Boolean done = desk.run(Messages.Antecedent_set, marking -> {
			marking.setAnaphoricOf(claim, antecedent);
			return true;
		});
		if (done != null) {
			desk.tell(desk.words(claim, 24) + " \u2192 " + desk.words(antecedent, 40)); //$NON-NLS-1$
		}
	}

	/** Marks the layer done or, where it is, open again. */
	public void toggleDone() {
		setStatus(desk.model().layer().getStatus() == LayerStatus.DONE ? LayerStatus.OPEN : LayerStatus.DONE);
	}

	/** Marks the layer done. */
	public void markDone() {
		setStatus(LayerStatus.DONE);
	}

	private void setStatus(LayerStatus next) {
		Boolean set = desk.run(Messages.Status_label, marking -> {
			marking.setStatus(next);
			return true;
		});
		if (set != null) {
			desk.tell(next == LayerStatus.DONE ? Messages.Status_done : Messages.Status_open);
		}
	}
}
