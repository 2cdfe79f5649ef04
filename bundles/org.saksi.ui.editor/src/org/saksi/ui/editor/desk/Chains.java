package org.saksi.ui.editor.desk;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;

/** Gestures on the chain of the active attribution. */
public final class Chains {

	private final MarkingDesk desk;

	/** Gestures on {@code desk}. */
	public Chains(MarkingDesk desk) {
		this.desk = desk;
	}

	/** The attribution of the active mark that has a chain, else the last one shown; {@code null} if none has. */
	private Attribution chained() {
		Attribution shown = desk.attribution();
		if (shown == null && desk.active() == null) {
			shown = desk.lastAttribution();
		}
		return shown == null || shown.getChain().isEmpty() ? null : shown;
	}

	/** Takes the hop out that is farthest from the source. */
	public void removeLast() {
		Attribution attribution = chained();
		if (attribution == null) {
			desk.problem(Messages.Hop_none);
			return;
		}
		ChainHop last = attribution.getChain().get(attribution.getChain().size() - 1);
		String name = MarkWords.name(last.getAgent(), desk.model());
		Boolean done = desk.run(Messages.Hop_remove, marking -> {
			marking.removeHop(attribution, last);
			return true;
		});
		if (done != null) {
			desk.tell(NLS.bind(Messages.Hop_removed, name));
		}
	}

	/**
	 * Moves the hop that the active source or cue names; where another part is active, the last hop.
	 *
	 * @param by negative: nearer to the source
	 */
	public void move(int by) {
		Attribution attribution = chained();
		if (attribution == null) {
			desk.problem(Messages.Hop_none);
			return;
		}
		List<ChainHop> chain = attribution.getChain();
		ChainHop hop = chain.stream().filter(each -> desk.active() != null && (each.getSource() == desk.active() || each.getCue() == desk.active()))
				.findFirst().orElse(chain.get(chain.size() - 1));
		int to = chain.indexOf(hop) + by;
		if (to < 0 || to >= chain.size()) {
			desk.problem(by < 0 ? Messages.Hop_first : Messages.Hop_last);
			return;
		}
		Boolean done = desk.run(Messages.Hop_move, marking -> {
			marking.moveHop(attribution, hop, to);
			return true;
		});
		if (done != null) {
			desk.tell(NLS.bind(Messages.Hop_moved, MarkWords.name(hop.getAgent(), desk.model()), to + 1));
		}
	}
}
