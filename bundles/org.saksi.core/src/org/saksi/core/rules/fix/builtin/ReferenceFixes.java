package org.saksi.core.rules.fix.builtin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.builtin.structure.NoDanglingReferences;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixProvider;
import org.saksi.core.rules.fix.FixTarget;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryFactory;

/** For V11: what is not there is referred to no more, or an agent is added that is; a stance takes the agent of its source. */
public final class ReferenceFixes implements FixProvider {

	@Override
	public void propose(Finding finding, RuleContext context, Consumer<Fix> fixes) {
		if (context.layer() == null || finding.mark() == null || finding.aspect() == null) {
			return;
		}
		Mark mark = Marks.of(finding, context, Mark.class).orElse(null);
		switch (finding.aspect()) {
		case NoDanglingReferences.HOLDER -> proposeHolder(finding, mark, context, fixes);
		case NoDanglingReferences.AGENT -> proposeAgent(finding, mark, context, fixes);
		case NoDanglingReferences.CANONICAL -> proposeCanonical(finding, mark, context, fixes);
		default -> fixes.accept(Fix.bulk(finding, "reference.drop", Messages.Reference_dropMark, target -> dropMarks(target, finding)));
		}
	}

	private static void proposeHolder(Finding finding, Mark mark, RuleContext context, Consumer<Fix> fixes) {
		if (!(mark instanceof Stance stance) || stance.getHolder() != null) {
			return;
		}
		String holder = onlySource(stance.getAttribution());
		if (holder != null) {
			fixes.accept(Fix.bulk(finding, "holder.source",
					NLS.bind(Messages.Reference_holder, context.registries().agentName(holder)),
					target -> {
						Stance found = target.mark(finding, Stance.class);
						found.setHolder(onlySource(found.getAttribution()));
					}));
		}
		fixes.accept(Marks.remove(finding));
	}

	private static String onlySource(Attribution attribution) {
		if (attribution == null) {
			return null;
		}
		if (attribution.isWriter()) {
			return Registries.WRITER;
		}
		Set<String> agents = new TreeSet<>();
		attribution.getSources().stream().map(Source::getAgent).filter(id -> id != null).forEach(agents::add);
		return agents.size() == 1 ? agents.iterator().next() : null;
	}

	private static void proposeAgent(Finding finding, Mark mark, RuleContext context, Consumer<Fix> fixes) {
		String id = mark == null ? null : unknownAgent(mark, context.registries());
		if (id == null) {
			return;
		}
		fixes.accept(Fix.bulk(finding, "reference.drop", NLS.bind(Messages.Reference_dropAgent, id),
				target -> dropAgent(target, target.mark(finding, Mark.class))));
		fixes.accept(Fix.single(finding, "agent.add", NLS.bind(Messages.Reference_addAgent, id), target -> {
			Agent agent = RegistryFactory.eINSTANCE.createAgent();
			agent.setId(id);
			agent.setName(id);
			target.registry().getAgents().add(agent);
			target.registries().refresh();
		}));
	}

	private static String unknownAgent(Mark mark, Registries registries) {
		List<String> ids = switch (mark) {
		case Source source -> java.util.Arrays.asList(source.getAgent());
		case Attribution attribution -> attribution.getChain().stream().map(ChainHop::getAgent).toList();
		case Stance stance -> java.util.Arrays.asList(stance.getHolder(), stance.getAgent());
		default -> List.of();
		};
		return ids.stream().filter(id -> id != null && registries.agent(id) == null).findFirst().orElse(null);
	}

	private static void dropAgent(FixTarget target, Mark mark) throws org.saksi.core.CorpusException {
		Registries registries = target.registries();
		switch (mark) {
		case Source source -> target.marking().setAgent(source, null);
		case Attribution attribution -> {
			for (ChainHop hop : List.copyOf(attribution.getChain())) {
				if (hop.getAgent() != null && registries.agent(hop.getAgent()) == null) {
					if (hop.getSource() == null) {
						target.marking().removeHop(attribution, hop);
					} else {
						hop.setAgent(hop.getSource().getAgent());
					}
				}
			}
		}
		case Stance stance -> {
			String holder = onlySource(stance.getAttribution());
			boolean held = registries.agent(stance.getHolder()) != null;
			if (stance.getAgent() != null && registries.agent(stance.getAgent()) == null
					|| !held && (holder == null || registries.agent(holder) == null)) {
				target.marking().remove(List.of(stance));
			} else if (!held) {
				stance.setHolder(holder);
			}
		}
		default -> {
			// refers to no agents
		}
		}
	}

	private static void proposeCanonical(Finding finding, Mark mark, RuleContext context, Consumer<Fix> fixes) {
		Registries registries = context.registries();
		if (mark instanceof Claim claim && claim.getCanonical().stream().anyMatch(id -> registries.canonicalClaim(id) == null)) {
			fixes.accept(Fix.bulk(finding, "reference.drop", Messages.Reference_dropCanonical,
					target -> target.mark(finding, Claim.class).getCanonical()
							.removeIf(id -> target.registries().canonicalClaim(id) == null)));
		} else if (mark instanceof Stance stance && stance.getCanonical() != null
				&& registries.canonicalClaim(stance.getCanonical()) == null) {
			fixes.accept(Fix.bulk(finding, "reference.drop", Messages.Stance_remove,
					target -> target.marking().remove(List.of(target.mark(finding, Stance.class)))));
		}
	}

	private static void dropMarks(FixTarget target, Finding finding) throws org.saksi.core.CorpusException {
		Layer layer = target.layer();
		for (Comment comment : layer.getComments()) {
			if (finding.mark().equals(comment.getId())) {
				comment.setOn(dangles(comment.getOn(), layer) ? null : comment.getOn());
				comment.setAnswers(dangles(comment.getAnswers(), layer) ? null : comment.getAnswers());
				return;
			}
		}
		switch (target.mark(finding, Mark.class)) {
		case Attribution attribution -> dropFrom(attribution, layer);
		case Stance stance -> {
			stance.setAttribution(dangles(stance.getAttribution(), layer) ? null : stance.getAttribution());
			stance.setClaim(dangles(stance.getClaim(), layer) ? null : stance.getClaim());
		}
		case CustomMark mark -> {
			mark.getLinks().forEach(link -> link.getTargets().removeIf(each -> dangles(each, layer)));
			mark.getLinks().removeIf(link -> link.getTargets().isEmpty());
		}
		default -> {
			// refers to no marks
		}
		}
	}

	private static void dropFrom(Attribution attribution, Layer layer) {
		attribution.getSources().removeIf(each -> dangles(each, layer));
		attribution.getClaims().removeIf(each -> dangles(each, layer));
		if (dangles(attribution.getCue(), layer)) {
			attribution.setCue(null);
		}
		for (ChainHop hop : attribution.getChain()) {
			hop.setSource(dangles(hop.getSource(), layer) ? null : hop.getSource());
			hop.setCue(dangles(hop.getCue(), layer) ? null : hop.getCue());
		}
	}

	private static boolean dangles(EObject target, Layer layer) {
		return target != null && (target.eIsProxy() || target.eContainer() != layer);
	}
}
