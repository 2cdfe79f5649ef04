package org.saksi.ui.corpus.explorer;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.ids.WidgetIds;

/** What the explorer shows while no corpus is open: how to get one. */
final class EmptyPage extends Composite {

	private final Consumer<String> run;

	/** @param run runs a command by its id */
	EmptyPage(Composite parent, Consumer<String> run) {
		super(parent, SWT.NONE);
		this.run = run;
		GridLayoutFactory.fillDefaults().margins(16, 24).spacing(8, 12).applyTo(this);
		WidgetIds.set(this, "explorer.empty"); //$NON-NLS-1$
		Label none = new Label(this, SWT.WRAP);
		none.setText(Messages.Explorer_empty);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(none);
		link(Messages.Explorer_openSample, "org.saksi.ui.corpus.openSample"); //$NON-NLS-1$
		link(Messages.Explorer_newCorpus, "org.eclipse.ui.newWizard"); //$NON-NLS-1$
		link(Messages.Explorer_openCorpus, "org.saksi.ui.corpus.open"); //$NON-NLS-1$
	}

	private void link(String text, String command) {
		Link link = new Link(this, SWT.NONE);
		link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.accept(command)));
	}
}
