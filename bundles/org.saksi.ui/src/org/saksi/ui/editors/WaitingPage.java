package org.saksi.ui.editors;

import java.nio.file.Path;
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
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** What an editor shows while its corpus is being opened, or when it cannot be. */
public final class WaitingPage {

	/** The id of the page. */
	public static final String ID = "org.saksi.ui.waiting"; //$NON-NLS-1$

	private static final int WIDTH = 420;

	private final Path corpus;
	private final String name;
	private final Consumer<CorpusStore> arrived;
	private final Composite page;
	private final Label text;
	private final Link tryAgain;
	private final OpenCorpora.Listener listener = () -> Jobs.ui(this::update);

	/**
	 * A page that fills {@code parent}.
	 *
	 * @param corpus  the folder of the corpus
	 * @param name    what the tab says
	 * @param arrived is called when the corpus is open; it disposes this page or calls {@link #failed}
	 * @param close   closes the editor
	 */
	public WaitingPage(Composite parent, Path corpus, String name, Consumer<CorpusStore> arrived, Runnable close) {
		this.corpus = corpus;
		this.name = name;
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
		Jobs.run(Messages.WaitingPage_job, monitor -> OpenCorpora.get().open(corpus, monitor), opened -> {
			// the listener hears of it
		});
	}

	private void update() {
		if (page.isDisposed()) {
			return;
		}
		CorpusStore store = OpenCorpora.get().find(corpus);
		String failure = OpenCorpora.get().failure(corpus);
		if (store != null) {
			page.getDisplay().asyncExec(() -> {
				if (!page.isDisposed()) {
					arrived.accept(store);
				}
			});
		} else if (OpenCorpora.get().isExpected(corpus)) {
			show(NLS.bind(Messages.WaitingPage_opening, corpus), false);
		} else {
			show(failure == null ? NLS.bind(Messages.WaitingPage_closed, corpus)
					: NLS.bind(Messages.WaitingPage_failed, corpus, failure), true);
		}
	}

	private void show(String message, boolean offer) {
		text.setText(message);
		tryAgain.setVisible(offer);
		page.layout(true, true);
	}

	/** Says why the editor be filled though its corpus is open. */
	public void failed(String why) {
		show(NLS.bind(Messages.WaitingPage_notShown, name, why), false);
	}

	/** @return the page */
	public Control control() {
		return page;
	}

	/** Takes the page away. */
	public void dispose() {
		page.dispose();
	}
}
