package org.saksi.testing.model;

import java.util.Arrays;

import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Zone;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Story;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/** Small model objects in one line. */
public final class Models {

	private Models() {
	}

	/** An article with a body zone over the whole text. */
	public static Article article(String id, String text) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setText(text);
		article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		if (!text.isEmpty()) {
			zone(article, "body", 0, text.length());
		}
		return article;
	}

	/** Adds a zone, UTF-16. */
	public static Zone zone(Article article, String kind, int start, int end) {
		Zone zone = ArticleFactory.eINSTANCE.createZone();
		zone.setKind(kind);
		zone.setStart(start);
		zone.setEnd(end);
		article.getZones().add(zone);
		return zone;
	}

	/** Adds an agent. */
	public static Agent agent(Registry registry, String id, String name, String type) {
		Agent agent = RegistryFactory.eINSTANCE.createAgent();
		agent.setId(id);
		agent.setName(name);
		agent.setType(type);
		registry.getAgents().add(agent);
		return agent;
	}

	/** Adds a canonical claim. */
	public static CanonicalClaim canonical(Registry registry, String id, String text) {
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		claim.setId(id);
		claim.setText(text);
		registry.getCanonicalClaims().add(claim);
		return claim;
	}

	/** Adds a story. */
	public static Story story(Corpus corpus, String id, String... articles) {
		Story story = CorpusFactory.eINSTANCE.createStory();
		story.setId(id);
		story.getArticles().addAll(Arrays.asList(articles));
		corpus.getStories().add(story);
		return story;
	}
}
