package org.saksi.core.rules.fix;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.core.session.ArticleSession;

/**
 * A change that mends one finding.
 *
 * @param id      names the kind of change; fixes of one rule and one id do the same to different findings. Letters, digits and
 *                points, with what is set where there is a choice: {@code value.set:kind=factual}
 * @param label   localized; what the annotator reads, and the label of the gesture in the undo menu
 * @param finding what it mends
 * @param bulk    whether it may be applied to many findings at once, without looking at each
 * @param change  what it does
 */
public record Fix(String id, String label, Finding finding, boolean bulk, Change change) {

	/** Changes the models, within a gesture. It finds by id what it changes: the fix may have been proposed on copies. */
	@FunctionalInterface
	public interface Change {

		/**
		 * Does the change.
		 *
		 * @throws CorpusException if it cannot be done, with the reason; nothing was changed then
		 */
		void run(FixTarget target) throws CorpusException;
	}

	/** A fix to be applied one by one. */
	public static Fix single(Finding finding, String id, String label, Change change) {
		return new Fix(id, label, finding, false, change);
	}

	/** A fix that is safe to be applied to many findings at once. */
	public static Fix bulk(Finding finding, String id, String label, Change change) {
		return new Fix(id, label, finding, true, change);
	}

	/** Runs gestures, as {@link ArticleSession#run} does. */
	@FunctionalInterface
	public interface Gestures {

		/** Runs a gesture as one step of undo; a failure takes back what it has done. */
		<T> T run(String label, Callable<T> gesture) throws CorpusException;
	}

	/** Applies the fix as one gesture of a session; see {@link #apply(Gestures, FixTarget)}. */
	public void apply(ArticleSession session) throws CorpusException {
		apply(session::run, FixTarget.of(session));
	}

	/**
	 * Applies the fix as one gesture.
	 *
	 * @param target what the gestures change
	 * @throws CorpusException if it cannot be applied; nothing was changed then. So ends, too, whatever else the change throws
	 */
	public void apply(Gestures gestures, FixTarget target) throws CorpusException {
		try {
			gestures.run(label, () -> {
				change.run(target);
				return null;
			});
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			throw new CorpusException(NLS.bind(Messages.Fix_threw, label), e);
		}
	}
}
