package org.saksi.rcp.welcome;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.ui.services.IServiceLocator;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpora.RecentCorpora;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** What the welcome page shows: how to begin, where to learn, what was open, what is new. */
final class WelcomePage {

	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$
	private static final int COLUMN = 220;
	private static final int TITLE = 12;
	private static final int HEADING = 3;

	private final IServiceLocator services;
	private final Runnable changed;
	private final Palette palette = Palette.current();
	private final LocalResourceManager resources;
	private final Composite page;

	/** @param changed is called when the page must be built anew */
	WelcomePage(Composite parent, IServiceLocator services, Runnable changed) {
		this.services = services;
		this.changed = changed;
		page = box(parent, 2);
		resources = new LocalResourceManager(JFaceResources.getResources(), page);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(32, 28).spacing(36, 24).applyTo(page);
		createTitle();
		Composite left = column();
		heading(left, Messages.Welcome_start);
		command(left, "org.eclipse.ui.newWizard", Messages.Welcome_new); //$NON-NLS-1$
		command(left, "org.saksi.ui.corpus.open", Messages.Welcome_open); //$NON-NLS-1$
		command(left, "org.saksi.ui.corpus.openSample", Messages.Welcome_sample); //$NON-NLS-1$
		heading(left, Messages.Welcome_learn);
		command(left, "org.saksi.rcp.tutorial", Messages.Welcome_tutorial); //$NON-NLS-1$
		command(left, "org.saksi.rcp.keys", Messages.Welcome_keys); //$NON-NLS-1$
		command(left, "org.saksi.rcp.help", Messages.Welcome_help); //$NON-NLS-1$
		Composite right = column();
		heading(right, Messages.Welcome_recent);
		createRecent(right);
		heading(right, Messages.Welcome_news);
		text(right, Messages.Welcome_newsText, Hue.TEXT);
	}

	Control control() {
		return page;
	}

	private Composite box(Composite parent, int columns) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setData(NO_CSS, Boolean.TRUE);
		box.setBackground(palette.color(Hue.PAGE));
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(box);
		return box;
	}

	private void createTitle() {
		Composite title = box(page, 2);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		Label image = new Label(title, SWT.NONE);
		image.setData(NO_CSS, Boolean.TRUE);
		image.setBackground(palette.color(Hue.PAGE));
		ImageDescriptor icon = AbstractUIPlugin.imageDescriptorFromPlugin("org.saksi.rcp", "icons/saksi48.svg"); //$NON-NLS-1$ //$NON-NLS-2$
		image.setImage(resources.create(icon));
		GridDataFactory.fillDefaults().span(1, 2).applyTo(image);
		Label name = text(title, "Saksi", Hue.TEXT); //$NON-NLS-1$
		name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(TITLE)));
		text(title, Messages.Welcome_subtitle, Hue.DIMMED);
	}

	private Composite column() {
		Composite column = box(page, 1);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.TOP).hint(COLUMN, SWT.DEFAULT).applyTo(column);
		return column;
	}

	private void heading(Composite parent, String words) {
		Label heading = text(parent, words, Hue.TEXT);
		heading.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(HEADING)));
		((GridData) heading.getLayoutData()).verticalIndent = 14;
	}

	private Label text(Composite parent, String words, Hue hue) {
		Label label = new Label(parent, SWT.WRAP);
		label.setData(NO_CSS, Boolean.TRUE);
		label.setBackground(palette.color(Hue.PAGE));
		label.setForeground(palette.color(hue));
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Link link(Composite parent, String id, String words, Runnable run) {
		Link link = WidgetIds.set(new Link(parent, SWT.NONE), id);
		link.setData(NO_CSS, Boolean.TRUE);
		link.setBackground(palette.color(Hue.PAGE));
		link.setForeground(palette.color(Hue.TEXT));
		link.setLinkForeground(palette.color(Hue.ACTIVE));
		link.setText("<a>" + words.replace("&", "&&").replace("<", "\u2039") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return link;
	}

	private void command(Composite parent, String id, String words) {
		link(parent, "welcome." + id, words, () -> { //$NON-NLS-1$
			try {
				services.getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				Jobs.show(words, e);
			}
		});
	}

	private void createRecent(Composite parent) {
		List<RecentCorpora.Recent> recent = RecentCorpora.all();
		if (recent.isEmpty()) {
			text(parent, Messages.Welcome_noRecent, Hue.DIMMED);
		}
		Composite rows = box(parent, 2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		for (RecentCorpora.Recent corpus : recent) {
			Link open = link(rows, "welcome.recent." + corpus.name(), corpus.name(), () -> open(corpus)); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).applyTo(open);
			Link remove = link(rows, "welcome.remove." + corpus.name(), Messages.Welcome_remove, () -> { //$NON-NLS-1$
				RecentCorpora.remove(corpus.folder());
				Jobs.ui(changed);
			});
			WidgetIds.name(remove, NLS.bind(Messages.Welcome_removeName, corpus.name()));
			Label path = text(rows, Files.isDirectory(corpus.folder()) ? corpus.folder().toString()
					: NLS.bind(Messages.Welcome_gone, corpus.folder()), Hue.DIMMED);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(path);
		}
	}

	private static void open(RecentCorpora.Recent corpus) {
		Jobs.run(NLS.bind(Messages.Welcome_opening, corpus.name()), monitor -> OpenCorpora.get().open(corpus.folder(), monitor),
				store -> {
					// the explorer hears of it
				});
	}
}
