package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.xmi.XmlText;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * Makes the layer of a document as a mapping says. Nothing is dropped in silence: what is left out, changed or kept in another way
 * is counted in the account. Use one for all documents of a file, then ask for what it wants to add to scheme and registry.
 */
public final class LayerMaker {

	private static final MarksFactory MARKS = MarksFactory.eINSTANCE;

	private final Mapping mapping;
	private final SchemeGrowth growth;
	private final AgentNames agents;

	/**
	 * A maker.
	 *
	 * @param growth the scheme, and what this adds to it
	 */
	public LayerMaker(Mapping mapping, SchemeGrowth growth, Registries registries) {
		this.mapping = mapping;
		this.growth = growth;
		agents = new AgentNames(registries);
	}

	/** @return agents that the layers name and the registries lack; the annotator is not set */
	public Registry registry() {
		return agents.added();
	}

	/** @return the scheme with what this added */
	public SchemeGrowth growth() {
		return growth;
	}

	/**
	 * Makes a layer.
	 *
	 * @param article   id of the article
	 * @param annotator whose layer it is
	 * @param account   receives what happened to the annotations; the caller closes it
	 */
	public Layer make(ForeignDocument document, String article, String annotator, Account account) {
		Layer layer = MARKS.createLayer();
		layer.setArticle(article);
		layer.setAnnotator(annotator);
		new Run(document, layer, account).make();
		layer.setStatus(status(layer));
		return layer;
	}

	/**
	 * Adds to the scheme what a rule leads to and the scheme lacks, whether a document has it or not.
	 *
	 * @param declared the attributes that the type has; of others in the rule nothing is added
	 */
	public void declare(MarkRule rule, Set<String> declared) {
		MarkType type = target(rule.as());
		rule.attributes().forEach((name, value) -> {
			if (value.as() != null && declared.contains(name) && !MarkRoles.isWord(value.as())
					&& TypeNames.attribute(value.as(), growth.type(type.getId())) == null) {
				growth.attribute(growth.type(type.getId()), value.as(), false, value.tags());
			}
		});
	}

	private MarkType target(String as) {
		MarkType type = growth.type(as);
		if (type != null && TypeNames.isMark(type)) {
			return type;
		}
		Base base = Base.get(as);
		MarkType byBase = base == null || base.compareTo(Base.MARK) >= 0 ? null : growth.type(base);
		return byBase == null ? growth.custom(as) : byBase;
	}

	/** As the mapping says; never done while something that the scheme requires is missing. */
	private LayerStatus status(Layer layer) {
		LayerStatus wanted = LayerStatus.get(mapping.options().getOrDefault("status", "open"));
		if (wanted == null || wanted != LayerStatus.DONE && wanted != LayerStatus.ADJUDICATED) {
			return wanted == null ? LayerStatus.OPEN : wanted;
		}
		for (Mark mark : org.saksi.core.marking.LayerMarks.all(layer)) {
			MarkType type = mark.getType() == null ? growth.type(SchemeIndex.base(mark)) : growth.type(mark.getType());
			if (type != null && type.getAttributes().stream()
					.anyMatch(a -> a.isRequired() && !mark.getAttributes().containsKey(a.getId()))) {
				return LayerStatus.OPEN;
			}
		}
		return wanted;
	}

	/** What one annotation becomes. */
	private record Plan(ForeignMark mark, MarkRule rule, MarkType type) {
	}

	/** One document. */
	private final class Run {

		private final ForeignDocument document;
		private final Layer layer;
		private final Account account;
		private final SpanMaker spans;
		private final AttributeMaker attributes;
		private final Map<String, Plan> plans = new HashMap<>();
		private final Map<String, Mark> byForeignId = new HashMap<>();
		private final Map<Mark, Map<String, String>> origins = new LinkedHashMap<>();
		private final Set<String> ids = new HashSet<>();
		private int generated;

		Run(ForeignDocument document, Layer layer, Account account) {
			this.document = document;
			this.layer = layer;
			this.account = account;
			spans = new SpanMaker(document.text(), account);
			attributes = new AttributeMaker(mapping, growth, agents, account);
		}

		void make() {
			List<Plan> kept = new ArrayList<>();
			for (ForeignMark mark : document.marks()) {
				if (mark.id() != null) {
					ids.add(mark.id());
				}
				Plan plan = plan(mark);
				if (plan != null) {
					kept.add(plan);
					if (mark.id() != null) {
						plans.putIfAbsent(mark.id(), plan);
					}
				}
			}
			Map<Plan, Mark> made = new LinkedHashMap<>();
			Map<MarkType, Integer> numbers = new LinkedHashMap<>();
			for (Plan plan : kept) {
				Plan whole = completed(plan);
				Mark mark = mark(whole);
				made.put(whole, mark);
				numbers.merge(whole.type(), 1, Integer::sum);
				if (plan.mark().id() != null) {
					byForeignId.putIfAbsent(plan.mark().id(), mark);
				}
			}
			made.forEach(this::link);
			origins.forEach((mark, values) -> Origin.keep(mark, document.format(), values));
			document.notes().forEach(this::note);
			StringBuilder summary = new StringBuilder();
			numbers.forEach((type, n) -> summary.append(summary.isEmpty() ? "" : ", ").append(n).append(' ').append(type.getId()));
			if (!document.marks().isEmpty()) {
				account.tell(Report.Kind.NOTED, 0, NLS.bind(Messages.LayerMaker_summary, new Object[] { layer.getAnnotator(),
						document.marks().size(), made.size(), summary.isEmpty() ? "" : ": " + summary }));
			}
		}

		private Plan plan(ForeignMark mark) {
			MarkRule rule = mapping.rule(mark);
			if (rule == null && mapping.unmapped() == Unmapped.LEAVE) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.LayerMaker_noRule, mark.type()), mark.line());
				return null;
			}
			if (rule != null && rule.as() == null) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.LayerMaker_onPurpose, mark.type()), mark.line());
				return null;
			}
			MarkType type = rule == null ? TypeNames.type(mark.type(), growth.scheme()) : target(rule.as());
			if (type == null) {
				type = growth.custom(simple(mark.type()));
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.LayerMaker_custom, mark.type(), type.getId()), mark.line());
			}
			MarkType grown = growth.type(type.getId());
			return new Plan(mark, rule, grown);
		}

		/** An attribution without a claim or a stance without a target would be an error: it stays a mark of a type of its own. */
		private Plan completed(Plan plan) {
			Base needed = switch (plan.type().getBase()) {
			case ATTRIBUTION, STANCE -> Base.CLAIM;
			default -> null;
			};
			if (needed == null || plan.mark().links().entrySet().stream()
					.filter(e -> isClaims(role(plan, e.getKey()))).flatMap(e -> e.getValue().stream())
					.anyMatch(id -> plans.containsKey(id) && plans.get(id).type().getBase() == Base.CLAIM)) {
				return plan;
			}
			MarkType type = growth.custom(simple(plan.mark().type()) + "_incomplete");
			account.tell(Report.Kind.ADJUSTED, plan.mark().line(),
					NLS.bind(Messages.LayerMaker_incomplete, new Object[] { plan.mark().type(), plan.mark().id(), type.getId() }));
			return new Plan(plan.mark(), null, type);
		}

		private Mark mark(Plan plan) {
			ForeignMark from = plan.mark();
			Map<String, String> origin = new LinkedHashMap<>();
			origin.put(Origin.TYPE, from.type());
			origin.putAll(from.origin());
			Mark mark = create(plan.type().getBase());
			mark.setId(from.id() != null && byForeignId.get(from.id()) == null ? XmlText.clean(from.id()) : newId());
			MarkType byDefault = growth.scheme().type(plan.type().getBase());
			boolean custom = plan.type().getBase() == Base.MARK;
			mark.setType(!custom && byDefault != null && byDefault.getId().equals(plan.type().getId()) ? null : plan.type().getId());
			mark.setSpan(spans.span(from, origin));
			attributes.fill(mark, plan.type(), plan.rule(), from, comment -> comment(mark, comment));
			origins.put(mark, origin);
			return mark;
		}

		private Mark create(Base base) {
			switch (base) {
			case SOURCE:
				Source source = MARKS.createSource();
				layer.getSources().add(source);
				return source;
			case CUE:
				Cue cue = MARKS.createCue();
				layer.getCues().add(cue);
				return cue;
			case CLAIM:
				Claim claim = MARKS.createClaim();
				layer.getClaims().add(claim);
				return claim;
			case ATTRIBUTION:
				Attribution attribution = MARKS.createAttribution();
				layer.getAttributions().add(attribution);
				return attribution;
			case STANCE:
				Stance stance = MARKS.createStance();
				layer.getStances().add(stance);
				return stance;
			default:
				CustomMark custom = MARKS.createCustomMark();
				layer.getMarks().add(custom);
				return custom;
			}
		}

		private String newId() {
			String id;
			do {
				id = "m" + ++generated;
			} while (!ids.add(id));
			return id;
		}

		/** The place of a role in the mark; for custom marks the role itself; {@code null} if there is none. */
		private String role(Plan plan, String foreign) {
			if (plan.rule() != null && plan.rule().links().containsKey(foreign)) {
				return plan.rule().links().get(foreign);
			}
			return switch (plan.type().getBase()) {
			case ATTRIBUTION -> TypeNames.role(foreign);
			case STANCE -> TypeNames.normal(foreign).equals(MarkRoles.ATTRIBUTION) ? MarkRoles.ATTRIBUTION
					: isClaims(TypeNames.role(foreign)) ? MarkRoles.CLAIM : null;
			case CLAIM -> TypeNames.normal(foreign).equals("anaphoricof") ? MarkRoles.ANAPHORIC_OF : null;
			case MARK -> foreign;
			default -> null;
			};
		}

		private static boolean isClaims(String role) {
			return MarkRoles.CLAIMS.equals(role) || MarkRoles.CLAIM.equals(role);
		}

		private void link(Plan plan, Mark mark) {
			plan.mark().links().forEach((foreign, targets) -> {
				boolean leave = plan.rule() != null && plan.rule().links().containsKey(foreign)
						&& plan.rule().links().get(foreign) == null;
				String role = role(plan, foreign);
				List<String> rest = new ArrayList<>();
				for (String id : targets) {
					Mark target = byForeignId.get(id);
					if (target == null || !MarkRoles.put(mark, role, target)) {
						rest.add(id);
						String why = target == null ? Messages.LayerMaker_noTarget : Messages.LayerMaker_noRole;
						account.count(leave || target != null ? Report.Kind.LEFT_OUT : Report.Kind.ADJUSTED,
								NLS.bind(why, new Object[] { foreign, plan.mark().type(), plan.type().getId() }), plan.mark().line());
					}
				}
				if (!rest.isEmpty()) {
					origins.get(mark).put(Origin.LINK + foreign, String.join(" ", rest));
				}
			});
			if (mark instanceof Attribution attribution && attribution.getSources().isEmpty() && !attribution.isWriter()) {
				attribution.getSources().add(implicitSource(mark.getId()));
			}
		}

		private Source implicitSource(String owner) {
			Source source = MARKS.createSource();
			String id = owner + "-source";
			source.setId(ids.add(id) ? id : newId());
			MarkType type = growth.type(Base.SOURCE);
			if (SchemeIndex.tag(SchemeIndex.attribute(type, "form"), "implicit") != null) {
				source.getAttributes().put("form", "implicit");
			}
			origins.put(source, new LinkedHashMap<>(Map.of(Origin.IMPLICIT, "true")));
			Origin.keep(source, document.format(), origins.get(source));
			layer.getSources().add(source);
			account.count(Report.Kind.ADJUSTED, Messages.LayerMaker_implicit, 0);
			return source;
		}

		private void note(ForeignDocument.Note note) {
			Mark on = note.on() == null ? null : byForeignId.get(note.on());
			if (note.on() != null && on == null) {
				account.count(Report.Kind.ADJUSTED, Messages.LayerMaker_noteOnNothing, note.line());
			}
			comment(on, note.text());
		}

		private void comment(Mark on, String text) {
			Comment comment = MARKS.createComment();
			comment.setId(org.saksi.core.marking.MarkIds.nextComment(layer));
			comment.setOn(on);
			comment.setBy(layer.getAnnotator());
			comment.setText(XmlText.clean(text));
			layer.getComments().add(comment);
		}
	}

	/** @return the name without its name space */
	public static String simple(String type) {
		int cut = Math.max(type.lastIndexOf('.'), type.lastIndexOf('/'));
		return cut >= 0 && cut < type.length() - 1 ? type.substring(cut + 1) : type;
	}
}
