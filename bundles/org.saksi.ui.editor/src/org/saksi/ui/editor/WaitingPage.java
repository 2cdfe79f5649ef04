package org.saksi.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.PendingArticle;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** What an editor shows while its corpus is being opened, or when it cannot be. */
final class WaitingPage {

	/** The id of the page. */
	static final String ID = "org.saksi.ui.editor.waiting"; //$NON-NLS-1$

	private static final int WIDTH = 420;

	private final PendingArticle article;
	private final Consumer<ArticleInput> arrived;
	private final Composite page;
	private final Label text;
	private final Link tryAgain;
	private final OpenCorpora.Listener listener = () -> Jobs.ui(this::update);

	/**
	 * A page that fills {@code parent}.
	 *
	 * @param arrived is called when the corpus is open; it disposes this page or calls {@link #failed}
	 * @param close   closes the editor
	 */
	WaitingPage(Composite parent, PendingArticle article, Consumer<ArticleInput> arrived, Runnable close) {
		this.article = article;
		this.arrived = arrived;
		GridLayoutFactory.fillDefaults().applyTo(parent);
		page = WidgetIds.set(new Composite(parent, SWT.NONE), ID);
		GridLayoutFactory.fillDefaults().margins(32, 32).spacing(8, 12).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		text = WidgetIds.set(new Label(page, SWT.WRAP), ID + ".text"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		tryAgain = link(ID + ".again", Messages.WaitingPage_again, this::openCorpus); //$NON-NLS-1$
		link(ID + ".close", Messages.WaitingPage_close, close); //$NON-NLS-1$
		OpenCorpora.get().addListener(listener);
		page.addDisposeListener(event -> OpenCorpora.get().removeListener(listener));
		update();
	}

	private Link link(String id, String label, Runnable run) {
		Link link = WidgetIds.set(new Link(page, SWT.NONE), id);
		link.setText("<a>" + label + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return link;
	}

	private void openCorpus() {
		Jobs.run(Messages.WaitingPage_job, monitor -> OpenCorpora.get().open(article.corpus(), monitor), store -> {
			// the listener hears of it
		});
	}

	private void update() {
		if (page.isDisposed()) {
			return;
		}
		ArticleInput input = article.resolve();
		String failure = OpenCorpora.get().failure(article.corpus());
		if (input != null) {
			page.getDisplay().asyncExec(() -> {
				if (!page.isDisposed()) {
					arrived.accept(input);
				}
			});
		} else if (OpenCorpora.get().isExpected(article.corpus())) {
			show(NLS.bind(Messages.WaitingPage_opening, article.corpus()), false);
		} else {
			show(failure == null ? NLS.bind(Messages.WaitingPage_closed, article.corpus())
					: NLS.bind(Messages.WaitingPage_failed, article.corpus(), failure), true);
		}
	}

	private void show(String message, boolean offer) {
		text.setText(message);
		tryAgain.setVisible(offer);
		page.layout(true, true);
	}

	/** Says why the article cannot be shown though its corpus is open. */
	void failed(String why) {
		show(NLS.bind(Messages.WaitingPage_noArticle, article.name(), why), false);
	}

	/** @return the page */
	Control control() {
		return page;
	}

	/** Takes the page away. */
	void dispose() {
		page.dispose();
	}
}
