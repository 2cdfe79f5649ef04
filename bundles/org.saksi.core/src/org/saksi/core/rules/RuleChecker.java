package org.saksi.core.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.RuleSetting;

/**
 * Runs rules. The settings of the scheme switch a rule off or change its severity. A rule that throws is logged once and
 * left out as long as this checker lives. Safe for several threads as long as nobody changes what is checked.
 */
public final class RuleChecker {

	private static final Comparator<Finding> BY_PLACE = Comparator
			.comparing((Finding f) -> f.annotator() == null ? "" : f.annotator())
			.thenComparing(Finding::place, Comparator.nullsFirst(Comparator.<Segment>naturalOrder()))
			.thenComparing(Finding::severity);

	private final RuleRegistry registry;
	private final Set<String> broken = ConcurrentHashMap.newKeySet();

	/** A checker with the rules of {@code registry}. */
	public RuleChecker(RuleRegistry registry) {
		this.registry = registry;
	}

	/** A checker with the rules of the running platform. */
	public static RuleChecker standard() {
		return new RuleChecker(RuleRegistry.get());
	}

	/** @return the rules that threw and are left out, by id */
	public Set<String> broken() {
		return Set.copyOf(broken);
	}

	/**
	 * Checks what the context holds: a layer or, where that is {@code null}, the article itself. For the editor, after each
	 * gesture.
	 *
	 * @return the findings, by place
	 */
	public List<Finding> check(RuleContext context) {
		String annotator = context.layer() == null ? null : context.layer().getAnnotator();
		return run(context.scheme(), context.article().getId(), annotator, (rule, found) -> rule.check(context, found));
	}

	/** Checks registries, events and stories. */
	public List<Finding> checkCorpus(CorpusView view) {
		CorpusContext context = new CorpusContext(view.corpus(), new SchemeIndex(view.scheme()), view.registries(),
				new LinkedHashSet<>(view.articleIds()));
		return run(context.scheme(), null, null, (rule, found) -> rule.checkCorpus(context, found));
	}

	/**
	 * Checks an article and all its layers.
	 *
	 * @throws CorpusException            if the article or a layer cannot be read
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public List<Finding> check(CorpusView view, String articleId, IProgressMonitor monitor) throws CorpusException {
		List<Finding> found = new ArrayList<>();
		check(view, articleId, (context, findings) -> found.addAll(findings), monitor);
		return found;
	}

	/**
	 * As {@link #check(CorpusView, String, IProgressMonitor)}, with what the findings are about.
	 *
	 * @param found receives the findings of the article itself, then those of each layer, with what the rules looked at
	 */
	public void check(CorpusView view, String articleId, BiConsumer<RuleContext, List<Finding>> found, IProgressMonitor monitor)
			throws CorpusException {
		List<String> annotators = view.annotators(articleId);
		SubMonitor progress = SubMonitor.convert(monitor, annotators.size() + 1);
		Article article = view.article(articleId);
		ArticleText text = new ArticleText(article);
		SchemeIndex scheme = new SchemeIndex(view.scheme());
		check(new RuleContext(view.corpus(), scheme, view.registries(), article, text, null), found);
		progress.split(1);
		for (String annotator : annotators) {
			Layer layer = view.layer(articleId, annotator);
			if (layer != null) {
				check(new RuleContext(view.corpus(), scheme, view.registries(), article, text, layer), found);
			}
			progress.split(1);
		}
	}

	private void check(RuleContext context, BiConsumer<RuleContext, List<Finding>> found) {
		found.accept(context, check(context));
	}

	/**
	 * Checks a whole corpus, one article at a time.
	 *
	 * @param findings receives the findings
	 * @param damaged  receives what cannot be read; the check goes on
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public void checkAll(CorpusView view, Consumer<Finding> findings, Consumer<CorpusException> damaged,
			IProgressMonitor monitor) {
		List<String> ids = view.articleIds();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.RuleChecker_task, ids.size() + 1);
		checkCorpus(view).forEach(findings);
		progress.split(1);
		for (String id : ids) {
			try {
				check(view, id, progress.split(1)).forEach(findings);
			} catch (CorpusException e) {
				damaged.accept(e);
			}
		}
	}

	private interface Run {
		void run(Rule rule, Consumer<Finding> findings);
	}

	private List<Finding> run(SchemeIndex scheme, String article, String annotator, Run run) {
		Map<String, RuleSetting> settings = new HashMap<>();
		scheme.scheme().getRules().forEach(setting -> settings.put(setting.getRule(), setting));
		List<Finding> all = new ArrayList<>();
		for (RuleInfo info : registry.rules()) {
			RuleSetting setting = settings.get(info.id());
			if (broken.contains(info.id()) || setting != null && !setting.isEnabled()) {
				continue;
			}
			Severity forced = setting == null ? null : Severity.of(setting.getSeverity());
			all.addAll(run(info, forced, article, annotator, run));
		}
		all.sort(BY_PLACE);
		return all;
	}

	private List<Finding> run(RuleInfo info, Severity forced, String article, String annotator, Run run) {
		List<Finding> found = new ArrayList<>();
		try {
			run.run(info.rule(), f -> found.add(complete(f, info, forced, article, annotator)));
			return found;
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			if (broken.add(info.id())) {
				registry.log().accept(
						Status.error(NLS.bind(Messages.RuleChecker_threw, info.id(), article == null ? "" : article), e));
			}
			return List.of();
		}
	}

	private static Finding complete(Finding f, RuleInfo info, Severity forced, String article, String annotator) {
		Severity severity = forced != null ? forced : f.severity() != null ? f.severity() : info.severity();
		return new Finding(info.id(), severity, article, annotator, f.mark(), f.place(), f.message(), f.aspect());
	}
}
