package org.saksi.ui.registry.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.Use;
import org.saksi.core.registry.UseText;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Visibility;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.ui.registry.desk.RegistryDesk;

/** Reads where an entry is used, and what stands there, off the UI thread. */
final class UseLoader extends Job {

	/**
	 * What was found.
	 *
	 * @param rows   in the order of the articles
	 * @param all    number of uses that may be seen, those beyond the rows too
	 * @param hidden whether the annotator does not see the layers of others; how much is in them is not told
	 */
	record Found(List<UseRow> rows, int all, boolean hidden) {
	}

	/** More sentences than that nobody reads. */
	static final int MOST = 1000;

	private final RegistryDesk desk;
	private final EntryKind<?> kind;
	private final Set<String> ids;
	private final Visibility visible;
	private final Display display;
	private final Consumer<Found> result;

	UseLoader(RegistryDesk desk, EntryKind<?> kind, Set<String> ids, Visibility visible, Display display, Consumer<Found> result) {
		super(Messages.Uses_reading);
		this.desk = desk;
		this.kind = kind;
		this.ids = ids;
		this.visible = visible;
		this.display = display;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Use> uses = kind.uses(desk.index(), ids);
		List<Use> seen = uses.stream().filter(use -> visible.sees(use.annotator())).toList();
		Map<List<String>, List<Use>> layers = new LinkedHashMap<>();
		seen.stream().limit(MOST).forEach(
				use -> layers.computeIfAbsent(List.of(use.article(), use.annotator()), key -> new ArrayList<>()).add(use));
		List<UseRow> rows = new ArrayList<>();
		for (List<Use> each : layers.values()) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			String headline = headline(desk.store(), each.get(0).article());
			texts(each).forEach(text -> rows.add(new UseRow(text, headline)));
		}
		Found found = new Found(List.copyOf(rows), seen.size(), !visible.seesAll());
		ui(() -> {
			if (!monitor.isCanceled()) {
				result.accept(found);
			}
		});
		return Status.OK_STATUS;
	}

	private void ui(Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}

	private static String headline(CorpusStore store, String id) {
		ArticleSummary summary = store.summary(id);
		return summary == null || summary.headline() == null || summary.headline().isBlank() ? id : summary.headline();
	}

	private List<UseText> texts(List<Use> uses) {
		List<UseText> live = live(uses);
		if (live != null) {
			return live;
		}
		CorpusStore store = desk.store();
		try {
			Article article = store.article(uses.get(0).article());
			Layer layer = store.layer(article.getId(), uses.get(0).annotator());
			return layer == null ? List.of() : UseText.of(uses, new ArticleText(article), layer, store.registries());
		} catch (CorpusException e) {
			ILog.of(UseLoader.class).log(Status.warning(e.located(), e));
			return List.of();
		}
	}

	/** From the open article, on the thread of its session; {@code null} where it is not open. */
	private List<UseText> live(List<Use> uses) {
		List<List<UseText>> found = new ArrayList<>();
		if (display.isDisposed()) {
			return List.of();
		}
		display.syncExec(() -> {
			for (ArticleSession session : desk.store().openSessions()) {
				if (session.article().getId().equals(uses.get(0).article()) && session.annotator().equals(uses.get(0).annotator())) {
					found.add(UseText.of(uses, session.text(), session.layer(), session.registries()));
				}
			}
		});
		return found.isEmpty() ? null : found.get(0);
	}
}
