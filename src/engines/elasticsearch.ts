import type { SearchEngine } from '../search/index.js';
import {
  elasticsearchAdapter,
  type ElasticsearchSettings,
  opensearchAdapter,
} from '../search/remote/index.js';
import { engine, type Waiting } from './engine.js';

export type { ElasticsearchSettings };

/** Answers by Elasticsearch, through a relay of the site. See docs/engines.md. */
export function elasticsearch(settings: ElasticsearchSettings & Waiting): SearchEngine {
  return engine(elasticsearchAdapter(settings), settings);
}

/** Answers by OpenSearch, through a relay of the site. */
export function opensearch(settings: ElasticsearchSettings & Waiting): SearchEngine {
  return engine(opensearchAdapter(settings), settings);
}
