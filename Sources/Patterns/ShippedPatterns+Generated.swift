// Made by tools/embed-patterns.py from the files under patterns/. Do not edit.
// swift-format-ignore-file

extension ShippedPatterns {
  /// The shipped pattern files, by name.
  package static let files: [(name: String, text: String)] = [
("patterns/access.yml", #"""
# access.yml: HTTP requests as the access logs of a node show them
log: access
patterns:
  - id: access.v1.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v1/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:37:05 +0800] "POST /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.1&groupName=DEFAULT_GROUP&weight=1.0&enable=true&healthy=true&ephemeral=true&metadata=%7B%7D HTTP/1.1" 200 2 224 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:50:34 +0800] "POST /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.1&groupName=DEFAULT_GROUP&weight=1.0&enable=true&healthy=true&ephemeral=true&metadata=%7B%7D HTTP/1.1" 200 2 102 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.2 - - [23/Nov/2026:07:11:59 +0800] "POST /nacos/v1/ns/instance?app=unknown&metadata=%7B%7D&groupName=DEFAULT_GROUP&namespaceId=public&port=8080&enable=true&healthy=true&ip=10.88.0.2&clusterName=DEFAULT&weight=1.0&ephemeral=true&serviceName=DEFAULT_GROUP%40%40bg-service-1&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 225 Nacos-Server:2.1.1 10.77.0.2:8848'
  - id: access.v1.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v1/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '127.0.0.1 - - [23/Nov/2026:06:38:37 +0800] "DELETE /nacos/v1/ns/instance?ephemeral=true&serviceName=DEFAULT_GROUP@@orders&port=8080&namespaceId=public&ip=10.0.1.21&clusterName=DEFAULT&?encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 4 Nacos-Server:1.4.1 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:13:00 +0800] "DELETE /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40cut-2&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.0.4.3&ephemeral=true HTTP/1.1" 500 110 2007 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:28:20 +0800] "DELETE /nacos/v1/ns/instance?app=unknown&serviceName=DEFAULT_GROUP%40%40orders&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.0.1.21&ephemeral=true HTTP/1.1" 200 2 18 Nacos-Java-Client:v1.4.2 -'
  - id: access.v1.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v1/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:37:38 +0800] "PUT /nacos/v1/ns/instance?groupName=DEFAULT_GROUP&metadata=%7B%7D&port=8080&namespaceId=&clusterName=DEFAULT&ip=10.0.1.21&ephemeral=true&weight=1&accessToken=&serviceName=orders&enabled=false&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 4 Nacos-Server:1.4.1 10.77.0.3:8848'
      - line: '10.77.0.101 - - [23/Nov/2026:06:51:38 +0800] "PUT /nacos/v1/ns/instance?&accessToken= HTTP/1.1" 200 2 435 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:12:53 +0800] "PUT /nacos/v1/ns/instance?&accessToken= HTTP/1.1" 200 2 1750 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v1.patch
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PATCH /v1/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PATCH /nacos/v1/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.metadata-batch-put
    says: {en: 'metadata of several instances are changed', zh: '批量修改实例元数据'}
    request: 'PUT /v1/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.metadata-batch-delete
    says: {en: 'metadata of several instances are deleted', zh: '批量删除实例元数据'}
    request: 'DELETE /v1/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v1/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.beat
    says: {en: 'a heartbeat', zh: '心跳'}
    request: 'PUT /v1/ns/instance/beat'
    event: beat
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:37:10 +0800] "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.4 HTTP/1.1" 200 75 6 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:50:39 +0800] "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.1 HTTP/1.1" 200 64 141 Nacos-Java-Client:v1.4.2 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:12:04 +0800] "PUT /nacos/v1/ns/instance/beat?app=unknown&serviceName=DEFAULT_GROUP%40%40bg-service-0&namespaceId=public&port=8080&clusterName=DEFAULT&ip=10.88.0.4 HTTP/1.1" 200 64 68 Nacos-Java-Client:v1.4.2 -'
  - id: access.v1.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v1/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.77.0.104 - - [23/Nov/2026:06:37:06 +0800] "GET /nacos/v1/ns/instance/list?app=unknown&healthyOnly=false&namespaceId=public&clientIP=10.77.0.104&serviceName=DEFAULT_GROUP%40%40bg-service-0&udpPort=41703&clusters= HTTP/1.1" 200 785 15 Nacos-Java-Client:v1.4.2 -'
  - id: access.v1.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v1/ns/instance'
    source: {class: 'InstanceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v2/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v2/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v2/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.patch
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PATCH /v2/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PATCH /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.metadata-batch-put
    says: {en: 'metadata of several instances are changed', zh: '批量修改实例元数据'}
    request: 'PUT /v2/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.metadata-batch-delete
    says: {en: 'metadata of several instances are deleted', zh: '批量删除实例元数据'}
    request: 'DELETE /v2/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v2/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.beat
    says: {en: 'a heartbeat', zh: '心跳'}
    request: 'PUT /v2/ns/instance/beat'
    event: beat
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v2/ns/instance/beat HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v2/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/instance/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v2/ns/instance'
    source: {class: 'InstanceController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-client.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v3/client/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:30:30 +0800] "POST /nacos/v3/client/ns/instance?serviceName=bg-service-0&groupName=DEFAULT_GROUP&namespaceId=public&ip=10.88.0.1&port=8080&clusterName=DEFAULT&ephemeral=true&heartBeat=false HTTP/1.1" 200 53 85206 python-requests/2.32.3 -'
  - id: access.v3-client.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v3/client/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:59:00 +0800] "DELETE /nacos/v3/client/ns/instance?serviceName=orders&groupName=DEFAULT_GROUP&namespaceId=public&ip=10.0.1.21&port=8080&clusterName=DEFAULT&ephemeral=true HTTP/1.1" 200 53 6624 python-requests/2.32.3 -'
  - id: access.v3-client.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v3/client/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/client/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-client.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v3/client/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/client/ns/instance/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-client.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v3/client/ns/instance'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/client/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.register
    says: {en: 'an instance registers (on v3 also its heartbeat, with heartBeat=true)', zh: '实例注册（v3 带 heartBeat=true 时为心跳）'}
    request: 'POST /v3/admin/ns/instance'
    event: register
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "POST /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.deregister
    says: {en: 'an instance is deregistered or deleted', zh: '实例注销或被删除'}
    request: 'DELETE /v3/admin/ns/instance'
    event: deregister
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.update
    says: {en: 'an instance is changed: enabled, weight, metadata', zh: '修改实例：上下线、权重、元数据'}
    request: 'PUT /v3/admin/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.patch
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PATCH /v3/admin/ns/instance'
    event: update
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PATCH /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.metadata-batch-put
    says: {en: 'metadata of several instances are changed', zh: '批量修改实例元数据'}
    request: 'PUT /v3/admin/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.metadata-batch-delete
    says: {en: 'metadata of several instances are deleted', zh: '批量删除实例元数据'}
    request: 'DELETE /v3/admin/ns/instance/metadata/batch'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "DELETE /nacos/v3/admin/ns/instance/metadata/batch HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.list
    says: {en: 'a client reads the list of a service; disabled instances are not in it', zh: '客户端读取服务列表，不含已下线实例'}
    request: 'GET /v3/admin/ns/instance/list'
    event: list-read
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/instance/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.detail
    says: {en: 'one instance is read', zh: '读取单个实例'}
    request: 'GET /v3/admin/ns/instance'
    source: {class: 'InstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/ns/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3-admin.partial
    says: {en: 'an instance is changed in part', zh: '部分修改实例'}
    request: 'PUT /v3/admin/ns/instance/partial'
    event: update
    source: {class: 'InstanceControllerV3', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v3/admin/ns/instance/partial HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.beat-old
    says: {en: 'a heartbeat of an old client', zh: '旧客户端心跳'}
    request: 'PUT /v1/ns/api/clientBeat'
    event: beat
    source: {class: 'ApiController', versions: '<1.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/api/clientBeat HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.list-old
    says: {en: 'a client reads the list of a service', zh: '客户端读取服务列表'}
    request: 'GET /v1/ns/api/srvIPXT'
    event: list-read
    source: {class: 'ApiController', versions: '1.x'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/api/srvIPXT HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.names-old
    says: {en: 'a client reads all service names', zh: '客户端读取全部服务名'}
    request: 'GET /v1/ns/api/allDomNames'
    source: {class: 'ApiController', versions: '1.x'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/api/allDomNames HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.catalog-read
    says: {en: 'the console reads the instances of a service, the disabled ones too', zh: '控制台读取服务实例，含已下线实例'}
    request: 'GET /v1/ns/catalog/instances'
    event: catalog-read
    source: {class: 'CatalogController', versions: 'all'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:37:37 +0800] "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=orders&clusterName=DEFAULT&groupName=DEFAULT_GROUP&pageSize=10&pageNo=1&namespaceId= HTTP/1.1" 200 436 7 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
      - line: '10.77.0.101 - - [23/Nov/2026:06:51:36 +0800] "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=orders&clusterName=DEFAULT&groupName=DEFAULT_GROUP&pageSize=10&pageNo=1&namespaceId= HTTP/1.1" 200 322 2 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
      - line: '10.77.0.101 - - [23/Nov/2026:07:12:50 +0800] "GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName=cut-0&clusterName=DEFAULT&groupName=DEFAULT_GROUP&pageSize=10&pageNo=1&namespaceId= HTTP/1.1" 200 376 35 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v2.catalog-read
    says: {en: 'the console reads the instances of a service, the disabled ones too', zh: '控制台读取服务实例，含已下线实例'}
    request: 'GET /v2/ns/catalog/instances'
    event: catalog-read
    source: {class: 'CatalogController', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/ns/catalog/instances HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.catalog-read
    says: {en: 'the console reads the instances of a service, the disabled ones too', zh: '控制台读取服务实例，含已下线实例'}
    request: 'GET /v3/console/ns/instance/list'
    event: catalog-read
    source: {class: 'CatalogController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:31:18 +0800] "GET /v3/console/ns/instance/list?serviceName=orders&groupName=DEFAULT_GROUP&clusterName=DEFAULT&pageNo=1&pageSize=10&namespaceId=public HTTP/1.1" 200 466 18043 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v1.catalog-service
    says: {en: 'the console reads a service', zh: '控制台读取服务'}
    request: 'GET /v1/ns/catalog/service'
    source: {class: 'CatalogController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/catalog/service HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.catalog-services
    says: {en: 'the console reads the services', zh: '控制台读取服务列表'}
    request: 'GET /v1/ns/catalog/services'
    source: {class: 'CatalogController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/catalog/services HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.console-update
    says: {en: 'the console takes an instance offline or online, or edits it; which one is in the body', zh: '控制台上下线或编辑实例，内容在请求体中'}
    request: 'PUT /v3/console/ns/instance'
    event: update
    source: {class: 'ConsoleInstanceController', versions: '>=3.0'}
    samples:
      - line: '10.77.0.101 - - [23/Nov/2026:06:31:19 +0800] "PUT /v3/console/ns/instance HTTP/1.1" 200 53 78573 Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 -'
  - id: access.v3.console-partial
    says: {en: 'the console edits an instance in part', zh: '控制台部分编辑实例'}
    request: 'PUT /v3/console/ns/instance/partial'
    event: update
    source: {class: 'ConsoleInstanceController', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /v3/console/ns/instance/partial HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.peer.distro-datum-put
    says: {en: 'another node sends changed lists', zh: '其它节点发送变更数据'}
    request: 'PUT /v1/ns/distro/datum'
    event: peer-request
    set: {b: 1}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.2 - - [23/Nov/2026:06:37:07 +0800] "PUT /nacos/v1/ns/distro/datum HTTP/1.1" 200 2 50 Nacos-Server:1.4.1 -'
  - id: access.peer.distro-checksum
    says: {en: 'another node verifies the data it owns', zh: '其它节点发送校验'}
    request: 'PUT /v1/ns/distro/checksum'
    event: peer-request
    set: {b: 2}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:37:07 +0800] "PUT /nacos/v1/ns/distro/checksum?source=10.77.0.3:8848 HTTP/1.1" 200 2 252 Nacos-Server:1.4.1 -'
  - id: access.peer.distro-datum-get
    says: {en: 'another node fetches lists whose checksum differed', zh: '其它节点拉取校验不一致的数据'}
    request: 'GET /v1/ns/distro/datum'
    event: peer-request
    set: {b: 3}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.2 - - [23/Nov/2026:06:37:23 +0800] "GET /nacos/v1/ns/distro/datum HTTP/1.1" 200 602 4 Apache-HttpClient/4.5 (Java/17.0.15) -'
  - id: access.peer.distro-datums
    says: {en: 'another node fetches all lists at its start', zh: '其它节点启动时拉取全量数据'}
    request: 'GET /v1/ns/distro/datums'
    event: peer-request
    set: {b: 4}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.2 - - [23/Nov/2026:06:37:19 +0800] "GET /nacos/v1/ns/distro/datums?encoding=UTF-8&nofix=1 HTTP/1.1" 200 3733 8 Nacos-Server:1.4.1 10.77.0.2:8848'
      - line: '10.77.0.3 - - [23/Nov/2026:06:50:41 +0800] "GET /nacos/v1/ns/distro/datums?encoding=UTF-8&nofix=1 HTTP/1.1" 200 3028 11 Nacos-Server:2.0.3 10.77.0.3:8848'
      - line: '10.77.0.2 - - [23/Nov/2026:07:12:31 +0800] "GET /nacos/v1/ns/distro/datums?encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 4 Nacos-Server:2.1.1 10.77.0.2:8848'
  - id: access.peer.service-status
    says: {en: 'another node tells the health of its services', zh: '其它节点同步服务健康状态'}
    request: 'POST /v1/ns/service/status'
    event: peer-request
    set: {b: 5}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:37:48 +0800] "POST /nacos/v1/ns/service/status HTTP/1.1" 200 2 9 Nacos-Server:1.4.1 -'
      - line: '10.77.0.3 - - [23/Nov/2026:06:50:37 +0800] "POST /nacos/v1/ns/service/status HTTP/1.1" 200 2 219 Nacos-Server:2.0.3 -'
  - id: access.peer.cluster-report
    says: {en: 'another node reports itself', zh: '其它节点上报自身'}
    request: 'POST /v1/core/cluster/report'
    event: peer-request
    set: {b: 6}
    source: {class: 'DistroController', versions: '>=1.3.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:36:58 +0800] "POST /nacos/v1/core/cluster/report HTTP/1.1" 200 52 25 Apache-HttpAsyncClient/4.1.3 (Java/17.0.15) -'
      - line: '10.77.0.2 - - [23/Nov/2026:06:50:22 +0800] "POST /nacos/v1/core/cluster/report HTTP/1.1" 200 52 483 Apache-HttpAsyncClient/4.1.3 (Java/17.0.15) -'
      - line: '10.77.0.3 - - [23/Nov/2026:07:11:47 +0800] "POST /nacos/v1/core/cluster/report HTTP/1.1" 200 52 1040 Apache-HttpAsyncClient/4.1.3 (Java/17.0.15) -'
  - id: access.peer.server-status
    says: {en: 'another node says that it lives', zh: '其它节点报告存活'}
    request: 'GET /v1/ns/operator/server/status'
    event: peer-request
    set: {b: 7}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:36:52 +0800] "GET /nacos/v1/ns/operator/server/status?serverStatus=unknown%2310.77.0.3%3A8848%231795387012592%231%0D%0A&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 26 Nacos-Server:1.4.1 -'
      - line: '10.77.0.2 - - [23/Nov/2026:06:50:22 +0800] "GET /nacos/v1/ns/operator/server/status?serverStatus=unknown%2310.77.0.2%3A8848%231795387818396%231%0D%0A&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 3181 Nacos-Server:2.0.3 -'
      - line: '10.77.0.3 - - [23/Nov/2026:07:11:43 +0800] "GET /nacos/v1/ns/operator/server/status?serverStatus=unknown%2310.77.0.3%3A8848%231795389101095%231%0D%0A&encoding=UTF-8&nofix=1 HTTP/1.1" 200 2 1033 Nacos-Server:2.1.1 -'
  - id: access.peer.statuses
    says: {en: 'another node reads health flags', zh: '其它节点读取健康状态'}
    request: 'GET /v1/ns/instance/statuses'
    event: peer-request
    set: {b: 8}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:38:24 +0800] "GET /nacos/v1/ns/instance/statuses?key=public%23%23DEFAULT_GROUP%40%40orders&encoding=UTF-8&nofix=1 HTTP/1.1" 200 43 30 Nacos-Server:1.4.1 10.77.0.3:8848'
      - line: '10.77.0.2 - - [23/Nov/2026:06:54:02 +0800] "GET /nacos/v1/ns/instance/statuses?key=public%23%23DEFAULT_GROUP%40%40bg-grpc&encoding=UTF-8&nofix=1 HTTP/1.1" 200 44 37 Nacos-Server:2.0.3 10.77.0.2:8848'
  - id: access.peer.raft
    says: {en: 'the old raft of 1.x', zh: '1.x 旧 raft'}
    request: '* /v1/ns/raft/*'
    event: peer-request
    set: {b: 9}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/raft/beat HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.peer.cluster-state
    says: {en: 'another node asks for the raft state', zh: '其它节点查询 raft 状态'}
    request: 'GET /v1/ns/operator/cluster/state'
    event: peer-request
    set: {b: 0}
    source: {class: 'DistroController', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.3 - - [23/Nov/2026:06:36:54 +0800] "GET /nacos/v1/ns/operator/cluster/state?encoding=UTF-8&nofix=1 HTTP/1.1" 200 131 23 Nacos-Server:1.4.1 10.77.0.3:8848'
      - line: '10.77.0.2 - - [23/Nov/2026:06:50:22 +0800] "GET /nacos/v1/ns/operator/cluster/state?encoding=UTF-8&nofix=1 HTTP/1.1" 200 131 1044 Nacos-Server:2.0.3 10.77.0.2:8848'
      - line: '10.77.0.3 - - [23/Nov/2026:07:11:43 +0800] "GET /nacos/v1/ns/operator/cluster/state?encoding=UTF-8&nofix=1 HTTP/1.1" 500 65 109 Nacos-Server:2.1.1 10.77.0.3:8848'
  - id: access.peer.distro-server
    says: {en: 'who is responsible is asked', zh: '查询责任节点'}
    request: 'GET /v1/ns/operator/distro/server'
    event: peer-request
    set: {b: 0}
    source: {class: 'DistroController', versions: '1.x'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/operator/distro/server HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.peer.status-old
    says: {en: 'another node tells the health of its services', zh: '其它节点同步服务健康状态'}
    request: 'GET /v1/ns/service/status'
    event: peer-request
    set: {b: 5}
    source: {class: 'DistroController', versions: '<1.2.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service/status HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.health
    says: {en: 'the health of an instance is set', zh: '设置实例健康状态'}
    request: 'PUT /v1/ns/health'
    source: {class: 'HealthController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/health HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.health-instance
    says: {en: 'the health of an instance is set', zh: '设置实例健康状态'}
    request: 'PUT /v1/ns/health/instance'
    source: {class: 'HealthController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/health/instance HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.service
    says: {en: 'a service is created, changed, deleted or read', zh: '服务的增删改查'}
    request: '* /v1/ns/service'
    source: {class: 'ServiceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.service-other
    says: {en: 'services are read', zh: '读取服务'}
    request: '* /v1/ns/service/*'
    source: {class: 'ServiceController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/service/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.cluster
    says: {en: 'a cluster of a service is changed', zh: '修改服务的集群'}
    request: '* /v1/ns/cluster'
    source: {class: 'ClusterController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/cluster HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.switches-put
    says: {en: 'an operator changes a switch of this node', zh: '修改本节点开关'}
    request: 'PUT /v1/ns/operator/switches'
    source: {class: 'OperatorController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "PUT /nacos/v1/ns/operator/switches HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.operator
    says: {en: 'an operator or a health probe asks this node', zh: '运维或健康探测'}
    request: '* /v1/ns/operator/*'
    source: {class: 'OperatorController', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/operator/metrics HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.ops
    says: {en: 'an operator asks this node', zh: '运维接口'}
    request: '* /v1/ns/ops/*'
    source: {class: 'OperatorController', versions: '>=2.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/ops/metrics HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.ns
    says: {en: 'another naming request', zh: '其它命名请求'}
    request: '* /v1/ns/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/ns/selector/types HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.core
    says: {en: 'a request about the cluster itself', zh: '集群管理请求'}
    request: '* /v1/core/*'
    source: {class: 'HTTP', versions: '>=1.3'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/core/cluster/nodes HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.console
    says: {en: 'a request of the console or a probe', zh: '控制台或探测请求'}
    request: '* /v1/console/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/console/health/liveness HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.cs
    says: {en: 'a request to the configuration service', zh: '配置服务请求'}
    request: '* /v1/cs/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/cs/configs HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v1.auth
    says: {en: 'a request about users', zh: '用户请求'}
    request: '* /v1/auth/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v1/auth/login HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v2.other
    says: {en: 'another request of API version 2', zh: '其它 v2 请求'}
    request: '* /v2/*'
    source: {class: 'HTTP', versions: '>=2.2'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v2/core/cluster/node/list HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.console
    says: {en: 'a request of the console', zh: '控制台请求'}
    request: '* /v3/console/*'
    source: {class: 'HTTP', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /v3/console/core/cluster/nodes HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.v3.other
    says: {en: 'another request of API version 3', zh: '其它 v3 请求'}
    request: '* /v3/*'
    source: {class: 'HTTP', versions: '>=3.0'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /nacos/v3/admin/core/state/liveness HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.actuator
    says: {en: 'a probe or a metrics reader', zh: '探针或指标采集'}
    request: '* /actuator/*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /actuator/health HTTP/1.1" 200 2 11 curl/8.4.0 -'
  - id: access.other
    says: {en: 'a request that no rule looks at', zh: '无规则关注的请求'}
    request: '* /*'
    source: {class: 'HTTP', versions: 'all'}
    samples:
      - line: '10.0.9.9 - - [20/May/2024:10:00:00 +0800] "GET /index.html HTTP/1.1" 200 2 11 curl/8.4.0 -'

"""#),
("patterns/alipay-jraft.yml", #"""
# alipay-jraft.yml: what the raft library tells: elections, replication, channels
log: alipay-jraft
patterns:
  - id: alipay-jraft.became-leader
    says: {en: 'this node became leader of a raft group', zh: '本节点成为 raft 组的 leader'}
    level: INFO
    match: '^Node <(?<raftGroup>[^/>]+)/(?<leader>[^>]+)> become leader of group, term=(?<term>\d+), conf=.*, oldConf=.*\.$'
    event: raft-became-leader
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> become leader of group, term=1, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
        fields: {raftGroup: 'nacos_config', leader: '10.77.0.3:7848', term: '1'}
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> become leader of group, term=1, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
        fields: {raftGroup: 'naming_service_metadata', leader: '10.77.0.3:7848', term: '1'}
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> become leader of group, term=1, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848, oldConf=.'
        fields: {raftGroup: 'lock_acquire_service_v2', leader: '10.77.0.2:7848', term: '1'}
  - id: alipay-jraft.pre-vote
    says: {en: 'this node lost the leader of a raft group and asks whether to elect', zh: '本节点失去 raft 组 leader，开始预投票'}
    level: INFO
    match: '^Node <(?<raftGroup>[^/>]+)/(?<peer>[^>]+)> term (?<term>\d+) start preVote\.$'
    event: raft-pre-vote
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> term 0 start preVote.'
        fields: {raftGroup: 'nacos_config', peer: '10.77.0.3:7848', term: '0'}
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> term 0 start preVote.'
        fields: {raftGroup: 'naming_service_metadata', peer: '10.77.0.3:7848', term: '0'}
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> term 0 start preVote.'
        fields: {raftGroup: 'lock_acquire_service_v2', peer: '10.77.0.2:7848', term: '0'}
  - id: alipay-jraft.pre-vote-ignored
    says: {en: 'another node has lost the leader that this node still has', zh: '其它节点失去 leader，而本节点仍有 leader'}
    level: INFO
    match: '^Node <(?<raftGroup>[^/>]+)/[^>]+> ignore PreVoteRequest from (?<peer>[^,]+), term=\d+, currTerm=\d+, because the leader \S+''s lease is still valid\.$'
    event: raft-pre-vote-ignored
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.2:7848, term=2, currTerm=1, because the leader 10.77.0.3:7848''s lease is still valid.'
        fields: {raftGroup: 'nacos_config', peer: '10.77.0.2:7848'}
      - line: 'Node <naming_service_metadata/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.3:7848, term=2, currTerm=1, because the leader 10.77.0.2:7848''s lease is still valid.'
        fields: {raftGroup: 'naming_service_metadata', peer: '10.77.0.3:7848'}
      - line: 'Node <naming_instance_metadata/10.77.0.1:7848> ignore PreVoteRequest from 10.77.0.3:7848, term=2, currTerm=2, because the leader 10.77.0.2:7848''s lease is still valid.'
        fields: {raftGroup: 'naming_instance_metadata', peer: '10.77.0.3:7848'}
  - id: alipay-jraft.no-quorum
    says: {en: 'the leader of a raft group stepped down: too few nodes answer', zh: '多数节点失联，leader 退位'}
    level: WARN
    match: '^Node <(?<raftGroup>[^/>]+)/[^>]+> steps down when alive nodes don''t satisfy quorum, term=(?<term>\d+), deadNodes=.*, conf=.*\.$'
    event: raft-step-down
    set: {b: 1}
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.2:7848> steps down when alive nodes don''t satisfy quorum, term=2, deadNodes=10.77.0.3:7848,10.77.0.1:7848, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848.'
        fields: {raftGroup: 'nacos_config', term: '2'}
      - line: 'Node <naming_service_metadata/10.77.0.2:7848> steps down when alive nodes don''t satisfy quorum, term=1, deadNodes=10.77.0.3:7848,10.77.0.1:7848, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848.'
        fields: {raftGroup: 'naming_service_metadata', term: '1'}
      - line: 'Node <naming_instance_metadata/10.77.0.3:7848> steps down when alive nodes don''t satisfy quorum, term=1, deadNodes=10.77.0.2:7848,10.77.0.1:7848, conf=10.77.0.2:7848,10.77.0.3:7848,10.77.0.1:7848.'
        fields: {raftGroup: 'naming_instance_metadata', term: '1'}
  - id: alipay-jraft.vote-timeout
    says: {en: 'an election found no majority', zh: '选举未获多数'}
    level: WARN
    match: '^Candidate node <(?<raftGroup>[^/>]+)/[^>]+> term (?<term>\d+) steps down when election reaching vote timeout: .*$'
    event: raft-step-down
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Candidate node <naming_persistent_service/10.77.0.1:7848> term 1 steps down when election reaching vote timeout: fail to get quorum vote-granted.'
        fields: {raftGroup: 'naming_persistent_service', term: '1'}
      - line: 'Candidate node <naming_persistent_service_v2/10.77.0.1:7848> term 1 steps down when election reaching vote timeout: fail to get quorum vote-granted.'
        fields: {raftGroup: 'naming_persistent_service_v2', term: '1'}
  - id: alipay-jraft.leader-stop
    says: {en: 'this node stops being a leader of some group', zh: '本节点不再是某 raft 组的 leader'}
    level: INFO
    match: '^onLeaderStop: status=.*\.$'
    event: raft-step-down
    source: {class: 'StateMachineAdapter', versions: 'all'}
    samples:
      - line: 'onLeaderStop: status=Status[ESHUTDOWN<1007>: Raft node is going to quit.].'
      - line: 'onLeaderStop: status=Status[ERAFTTIMEDOUT<10001>: Majority of the group dies: 2/3].'
      - line: 'onLeaderStop: status=Status[EHIGHERTERMRESPONSE<10008>: Raft node receives higher term RequestVoteRequest.].'
  - id: alipay-jraft.stop-following
    says: {en: 'this node stops following a leader', zh: '本节点停止跟随 leader'}
    level: INFO
    match: '^onStopFollowing: LeaderChangeContext \[leaderId=[^,]*, term=\d+, status=.*\]\.$'
    event: raft-step-down
    source: {class: 'StateMachineAdapter', versions: 'all'}
    samples:
      - line: 'onStopFollowing: LeaderChangeContext [leaderId=10.77.0.3:7848, term=1, status=Status[ESHUTDOWN<1007>: Raft node is going to quit.]].'
      - line: 'onStopFollowing: LeaderChangeContext [leaderId=10.77.0.3:7848, term=1, status=Status[ESHUTDOWN<1007>: Raft node is going to quit.]].'
  - id: alipay-jraft.rpc-failed
    says: {en: 'replication to another node fails', zh: '向其它节点复制失败'}
    level: WARN
    match: '^Fail to issue RPC to (?<peer>[^,]+), consecutiveErrorTimes=(?<errors>\d+), error=.*?(?:, groupId=(?<raftGroup>[^,\s]+))?$'
    event: raft-rpc-failed
    source: {class: 'Replicator', versions: 'all'}
    samples:
      - line: 'Fail to issue RPC to 10.77.0.3:7848, consecutiveErrorTimes=10, error=Status[EINTERNAL<1004>: RPC exception:DEADLINE_EXCEEDED: deadline exceeded after 2499908710ns. [remote_addr=10.77.0.3/10.77.0.3:7848]]'
        fields: {peer: '10.77.0.3:7848', errors: '10'}
      - line: 'Fail to issue RPC to 10.77.0.3:7848, consecutiveErrorTimes=1, error=Status[EINTERNAL<1004>: RPC exception:UNKNOWN], groupId=naming_instance_metadata'
        fields: {peer: '10.77.0.3:7848', errors: '1', raftGroup: 'naming_instance_metadata'}
      - line: 'Fail to issue RPC to 10.77.0.1:7848, consecutiveErrorTimes=10, error=Status[ENOENT<1012>: Peer id not found: 10.77.0.1:7848, group: naming_service_metadata]'
        fields: {peer: '10.77.0.1:7848', errors: '10'}
  - id: alipay-jraft.heartbeat-failed
    says: {en: 'a heartbeat to another node failed', zh: '向其它节点的心跳失败'}
    level: WARN
    match: '^Heartbeat to peer (?<peer>\S+) failure, try to send a probe request, groupId=.*\.$'
    source: {class: 'Replicator', versions: 'all'}
    samples:
      - line: 'Heartbeat to peer 10.77.0.3:7848 failure, try to send a probe request, groupId=naming_service_metadata.'
        fields: {peer: '10.77.0.3:7848'}
  - id: alipay-jraft.vote-message
    says: {en: 'a message of an election', zh: '选举消息'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> received (?:invalid )?(?:PreVoteRequest|PreVoteResponse|RequestVoteRequest|RequestVoteResponse|TimeoutNowRequest) from [^,]+, .*$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> received TimeoutNowRequest from 10.77.0.2:7848, term=1.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> received TimeoutNowRequest from 10.77.0.2:7848, term=1.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.3:7848> received TimeoutNowRequest from 10.77.0.2:7848, term=1.'
      - line: 'Node <nacos_config/10.77.0.1:7848> received PreVoteResponse from 10.77.0.3:7848, term=0, granted=true.'
  - id: alipay-jraft.self-vote
    says: {en: 'this node stands for election', zh: '本节点参选'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> start vote and grant vote self, term=\d+\.$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> start vote and grant vote self, term=0.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> start vote and grant vote self, term=0.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.2:7848> start vote and grant vote self, term=0.'
  - id: alipay-jraft.node-init
    says: {en: 'a raft group begins or ends on this node', zh: 'raft 组在本节点启动或关闭'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> (?:init, term=\d+, .*|init ballot box''s lastCommittedIndex=\d+\.|shutdown, currTerm=\d+ state=\w+\.|is not in active state, currTerm=\d+\.)$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.1:7848> init ballot box''s lastCommittedIndex=0.'
      - line: 'Node <nacos_config/10.77.0.3:7848> shutdown, currTerm=1 state=STATE_LEADER.'
      - line: 'Node <naming_persistent_service/10.77.0.1:7848> is not in active state, currTerm=1.'
      - line: 'Node <lock_acquire_service_v2/10.77.0.1:7848> init ballot box''s lastCommittedIndex=0.'
  - id: alipay-jraft.vote-unreachable
    says: {en: 'another node could not be asked for its vote', zh: '无法向其它节点请求投票'}
    level: WARN
    match: '^Node <[^/>]+/[^>]+> (?:PreVote|RequestVote) to (?<peer>\S+) error: .*$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> RequestVote to 10.77.0.1:7848 error: Status[ENOENT<1012>: Peer id not found: 10.77.0.1:7848, group: naming_service_metadata].'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Node <nacos_config/10.77.0.3:7848> RequestVote to 10.77.0.2:7848 error: Status[ENOENT<1012>: Peer id not found: 10.77.0.2:7848, group: nacos_config].'
        fields: {peer: '10.77.0.2:7848'}
      - line: 'Node <naming_persistent_service/10.77.0.2:7848> RequestVote to 10.77.0.1:7848 error: Status[EINTERNAL<1004>: RPC exception:UNAVAILABLE: io exception].'
        fields: {peer: '10.77.0.1:7848'}
  - id: alipay-jraft.channel-init-failed
    says: {en: 'another node is not reachable by raft', zh: 'raft 无法连接其它节点'}
    level: WARN
    match: '^Node <[^/>]+/[^>]+> channel init failed, address=(?<peer>\S+)\.$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> channel init failed, address=10.77.0.1:7848.'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> channel init failed, address=10.77.0.2:7848.'
        fields: {peer: '10.77.0.2:7848'}
      - line: 'Node <naming_instance_metadata/10.77.0.1:7848> channel init failed, address=10.77.0.3:7848.'
        fields: {peer: '10.77.0.3:7848'}
  - id: alipay-jraft.append-rejected
    says: {en: 'a follower is catching up, or an old leader still sends', zh: 'follower 追赶中，或旧 leader 仍在发送'}
    level: WARN
    match: '^Node <[^/>]+/[^>]+> (?:reject term_unmatched|ignore stale) AppendEntriesRequest from [^,]+, .*$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> ignore stale AppendEntriesRequest from 10.77.0.1:7848, term=1, currTerm=2.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> ignore stale AppendEntriesRequest from 10.77.0.1:7848, term=2, currTerm=3.'
      - line: 'Node <naming_instance_metadata/10.77.0.1:7848> ignore stale AppendEntriesRequest from 10.77.0.3:7848, term=1, currTerm=2.'
  - id: alipay-jraft.priority-changed
    says: {en: 'bookkeeping of an election', zh: '选举优先级'}
    level: INFO
    match: '^Node <[^/>]+/[^>]+> target priority value has changed from: -?\d+, to: -?\d+\.$'
    source: {class: 'NodeImpl', versions: 'all'}
    samples:
      - line: 'Node <nacos_config/10.77.0.3:7848> target priority value has changed from: 0, to: -1.'
      - line: 'Node <naming_service_metadata/10.77.0.3:7848> target priority value has changed from: 0, to: -1.'
      - line: 'Node <naming_instance_metadata/10.77.0.3:7848> target priority value has changed from: 0, to: -1.'
  - id: alipay-jraft.state-machine
    says: {en: 'bookkeeping of the state machine', zh: '状态机记录'}
    level: INFO
    match: '^(?:onLeaderStart: term=\d+\.|onStartFollowing: .*|onShutdown\.)$'
    source: {class: 'StateMachineAdapter', versions: 'all'}
    samples:
      - line: 'onShutdown.'
      - line: 'onLeaderStart: term=1.'
      - line: 'onShutdown.'
  - id: alipay-jraft.connect-failed
    says: {en: 'the raft port of another node is not reachable', zh: '其它节点的 raft 端口不可达'}
    level: ERROR
    match: '^(?:Fail to connect (?:peer )?\S+(?:, remoting exception: .*| to get leader for group \S+\.)|Fail to init sending channel to [^,]+, group: \S+\.|Fail to start replicator to peer=.*|Fail to add a replicator, peer=\S+\.)$'
    source: {class: 'GrpcClient, NodeImpl', versions: 'all'}
    samples:
      - line: 'Fail to add a replicator, peer=10.77.0.3:7848.'
      - line: 'Fail to init sending channel to 10.77.0.3:7848, group: naming_service_metadata.'
      - line: 'Fail to init sending channel to 10.77.0.3:7848, group: naming_instance_metadata.'
      - line: 'Fail to connect 10.77.0.1:7848, remoting exception: java.lang.InterruptedException.'
  - id: alipay-jraft.channel
    says: {en: 'a channel between two nodes changed its state', zh: '节点间通道状态变化'}
    level: INFO
    match: '^(?:The channel \S+ (?:is in state: \w+\.|has successfully established\.)|Creating new channel to: \S+\.|There has been some transient failure on this channel \S+\.|This channel \S+ has started shutting down\..*|Channel in \w+ state: \S+\.|Channel\[[^\]]+\] in \[\w+\] state \d+ times, .*|Shutdown managed channel: .*|Fail to shutdown managed channel: .*|Connection disconnected: .*)$'
    source: {class: 'GrpcClient', versions: 'all'}
    samples:
      - line: 'Creating new channel to: 10.77.0.2:7848.'
      - line: 'Connection disconnected: /10.77.0.1:57492'
      - line: 'Channel in SHUTDOWN state: 10.77.0.2:7848.'
      - line: 'The channel 10.77.0.1:7848 is in state: IDLE.'
      - line: 'The channel 10.77.0.2:7848 is in state: READY.'
      - line: 'The channel 10.77.0.2:7848 is in state: SHUTDOWN.'
  - id: alipay-jraft.replicator
    says: {en: 'the leader side of one follower', zh: 'leader 侧复制器'}
    level: INFO
    match: '^(?:Replicator .*|Replicator=.*|Stop replicator to .*|ThreadId: Replicator .*|Destroyed peer request context for .*|Peer \S+ is connected.*)$'
    source: {class: 'Replicator', versions: 'all'}
    samples:
      - line: 'Peer 10.77.0.3:7848 is connected.'
      - line: 'Replicator [group: nacos_config, peer: 10.77.0.3:7848, type: Follower] is started'
      - line: 'Destroyed peer request context for nacos_config/PeerPair[10.77.0.1:7848 -> 10.77.0.2:7848]'
      - line: 'Replicator [group: naming_service_metadata, peer: 10.77.0.3:7848, type: Follower] is started'
      - line: 'Replicator [group: lock_acquire_service_v2, peer: 10.77.0.3:7848, type: Follower] is started'
  - id: alipay-jraft.meta-saved
    says: {en: 'a vote was written to disk', zh: '投票已落盘'}
    level: INFO
    match: '^Save raft meta, path=.*, term=\d+, votedFor=[^,]*, cost time=\d+ ms$'
    source: {class: 'LocalRaftMetaStorage', versions: 'all'}
    samples:
      - line: 'Save raft meta, path=/home/nacos/nacos/data/protocol/raft/nacos_config/meta-data, term=1, votedFor=0.0.0.0:0, cost time=4 ms'
      - line: 'Save raft meta, path=/home/nacos/nacos/data/protocol/raft/lock_acquire_service_v2/meta-data, term=1, votedFor=0.0.0.0:0, cost time=6 ms'
      - line: 'Save raft meta, path=/home/nacos/nacos/data/protocol/raft/nacos_config/meta-data, term=1, votedFor=0.0.0.0:0, cost time=2 ms'
  - id: alipay-jraft.housekeeping
    says: {en: 'bookkeeping of the raft library', zh: 'raft 库内部记录'}
    level: INFO
    match: '^(?:SPI service .*|Destroy timer: .*|ThreadPool is terminated: .*|The number of active nodes .*|Starts FSMCaller .*|Shutting down FSMCaller.*|RPC server is not started.*|St(?:art|op) the RaftGroupService.*|No data for snapshot reader .*|DB destroyed, .*|-Djraft\..*|\[GRPC\] failed to send response.*|handleRequest group_id: .*|Fail to run ConfigurationChangeDone.*|A timeout read-index response .*|Run timer failed.*)$'
    source: {class: 'jraft', versions: 'all'}
    samples:
      - line: 'Shutting down FSMCaller...'
      - line: 'Starts FSMCaller successfully.'
      - line: '[GRPC] failed to send response.'
      - line: '[GRPC] failed to send response: {}.'
      - line: 'handleRequest group_id: "nacos_config"'
      - line: 'Stop the RaftGroupService successfully.'
      - line: 'Start the RaftGroupService successfully.'
      - line: 'The number of active nodes increment to 1.'

"""#),
("patterns/control.yml", #"""
# control.yml: what the control plugin tells; nothing a rule needs
log: plugin-control
patterns:
  - id: control.point
    says: {en: 'limits of the control plugin are set up', zh: '控制插件初始化'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^(?:Tps point for \S+ registered, But tps control manager is no limit implementation\.|No tps control rule of \S+ found.*|Not configure type of control plugin,.*|Load connection metrics collector,.*|No connection rule content found.*|Load rule from local,pointName=.*|Apply tps control rule parse start,.*|Clear point  control rule .*|Register tps control,pointName=.*|Fail to found (?:tps|connection) .*|Found (?:tps|connection) .*|found (?:tps|connection) .*|Fail to connection control manager of name .*)$'
    source: {class: 'ControlManagerCenter', versions: '>=2.2.0'}
    samples:
      - line: 'Clear point  control rule ,pointName=[HealthCheck]  '
      - line: 'Clear point  control rule ,pointName=[NAMING_RPC_PUSH]  '
      - line: 'Clear point  control rule ,pointName=[NAMING_UDP_PUSH]  '
      - line: 'No tps control rule of HealthCheck found,content =null  '
      - line: 'No tps control rule of ConfigQuery found,content =null  '
  - id: control.tps-report
    says: {en: 'the counters of the control plugin', zh: '控制插件计数'}
    level: INFO
    log: [plugin-control, nacos]
    match: '^Tps reporting\.\.\.\s*.*$'
    source: {class: 'TpsControlManager', versions: '>=2.0.0'}
    samples:
      - line: 'Tps reporting...'
      - line: 'Tps reporting...'

"""#),
("patterns/nacos-cluster.yml", #"""
# nacos-cluster.yml: what nacos-cluster.log tells of members
log: nacos-cluster
patterns:
  - id: nacos-cluster.report-failed
    says: {en: 'another node did not take this node''s report; it becomes suspicious', zh: '向其它节点上报失败，对方将被标为可疑'}
    level: ERROR
    match: '^failed to report new info to target node(?: by (?:grpc|http))? : (?<peer>[^,]+), (?:error|result) : .*$'
    event: member-report-failed
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: 'failed to report new info to target node : 10.77.0.3:8848, error : '
        fields: {peer: '10.77.0.3:8848'}
      - line: 'failed to report new info to target node by grpc : 10.77.0.3:8848, error : caused: Client not connected, current status:UNHEALTHY;'
        fields: {peer: '10.77.0.3:8848'}
      - line: 'failed to report new info to target node : 10.77.0.1:8848, error : '
        fields: {peer: '10.77.0.1:8848'}
  - id: nacos-cluster.member-unhealthy
    says: {en: 'another node is not UP as this node sees it', zh: '本节点看到该成员不健康'}
    level: WARN
    match: '^report the metadata to the unhealthy node : (?<peer>\S+)$'
    event: member-unhealthy
    source: {class: 'ServerMemberManager', versions: '>=2.3.0'}
    samples:
      - line: 'report the metadata to the unhealthy node : 10.77.0.3:8848'
        fields: {peer: '10.77.0.3:8848'}
  - id: nacos-cluster.member-list
    says: {en: 'the member list as this node has it', zh: '本节点的成员列表'}
    level: WARN
    match: '^\[serverlist\] (?:updated|changed) to : \[(?<members>.*)\]$'
    event: member-list
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: '[serverlist] updated to : [Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}]'
        fields: {members: 'Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}'}
      - line: '[serverlist] changed to : [Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true, version=2.3.2-OEM}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}]'
        fields: {members: 'Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true, version=2.3.2-OEM}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}'}
  - id: nacos-cluster.member-count
    says: {en: 'the number of members', zh: '成员数'}
    level: INFO
    match: '^\[serverlist\] membercount=\d+$'
    source: {class: 'ServerMemberManager', versions: '>=2.3.0'}
    samples:
      - line: '[serverlist] membercount=3'
      - line: '[serverlist] membercount=3'
  - id: nacos-cluster.member-client
    says: {en: 'the connection to a member is set up or closed', zh: '与成员的连接建立或关闭'}
    level: INFO
    match: '^(?:start a new rpc client to member - ?> : .*|,?connection type changed, ?destroy client of member - > : .*|member leave,destroy client of member - > : .*)$'
    source: {class: 'ClusterRpcClientProxy', versions: '>=2.0.0'}
    samples:
      - line: 'start a new rpc client to member -> : Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true}}'
      - line: 'start a new rpc client to member - > : Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={lastRefreshTime=1795387816298, naming={voteFor=10.77.0.3:8848, ip=10.77.0.3:8848, heartbeatDueMs=5000, term=3, leaderDueMs=14758, state=CANDIDATE}, raftPort=7848, site=unknown, weight=1}}'
  - id: nacos-cluster.members-refreshed
    says: {en: 'the connections to the members were renewed', zh: '刷新与成员的连接'}
    level: WARN
    match: '^\[ClusterRpcClientProxy\] (?:success|fail) to refresh cluster rpc client.*$'
    source: {class: 'ClusterRpcClientProxy', versions: '>=2.0.0'}
    samples:
      - line: '[ClusterRpcClientProxy] success to refresh cluster rpc client on start up,members =[Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}] '
  - id: nacos-cluster.starting
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:Current addressing mode selection : \S+|This node is ready to provide external services|All Nacos server upgrade to upper 3\.x, enabled inner api auth identity check)$'
    source: {class: 'ServerMemberManager, LookupFactory', versions: '>=1.3.0'}
    samples:
      - line: 'This node is ready to provide external services'
      - line: 'Current addressing mode selection : FileConfigMemberLookup'
      - line: 'All Nacos server upgrade to upper 3.x, enabled inner api auth identity check'
  - id: nacos-cluster.self-missing
    says: {en: 'this node is not in its own member list', zh: '本节点不在成员列表中'}
    match: '^\[serverlist\] self ip \S+ not in serverlist .*$'
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: '[serverlist] self ip 10.0.0.1:8848 not in serverlist []'

"""#),
("patterns/nacos.yml", #"""
# nacos.yml: what nacos.log and start.out tell: starts, stops, connections between nodes
log: nacos
patterns:
  - id: nacos.starting
    says: {en: 'this node starts and names the members it is configured with', zh: '本节点启动并列出配置的成员'}
    level: INFO
    log: [nacos, start-out]
    match: '^The server IP list of Nacos is \[(?<members>[^\]]*)\]$'
    event: node-starting
    source: {class: 'StartingApplicationListener, NacosCoreStartUp', versions: 'all'}
    samples:
      - line: 'The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848]'
        fields: {members: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848'}
      - line: 'The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848]'
        fields: {members: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848'}
      - line: 'The server IP list of Nacos is [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848]'
        fields: {members: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848'}
  - id: nacos.still-starting
    says: {en: 'this node is still starting', zh: '本节点仍在启动'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos(?: Server| Server API| Console)? is starting\.\.\.$'
    source: {class: 'StartingApplicationListener, AbstractNacosStartUp', versions: 'all'}
    samples:
      - line: 'Nacos is starting...'
      - line: 'Nacos Server is starting...'
      - line: 'Nacos Console is starting...'
  - id: nacos.started
    says: {en: 'this node is up', zh: '本节点启动完成'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos started successfully in .*$'
    event: node-started
    source: {class: 'StartingApplicationListener, NacosCoreStartUp', versions: 'all'}
    samples:
      - line: 'Nacos started successfully in cluster mode. use embedded storage'
      - line: 'Nacos started successfully in cluster mode with embedded storage in 35591 ms'
      - line: 'Nacos started successfully in cluster mode. use embedded storage'
  - id: nacos.part-started
    says: {en: 'a part of this node is up', zh: '本节点的一部分启动完成'}
    level: INFO
    log: [nacos, start-out]
    match: '^Nacos (?:Server API|Console) started successfully in .*$'
    source: {class: 'NacosWebStartUp', versions: '>=3.0.0'}
    samples:
      - line: 'Nacos Console started successfully in 2340 ms'
      - line: 'Nacos Server API started successfully in 8061 ms'
  - id: nacos.start-failed
    says: {en: 'this node failed to start', zh: '本节点启动失败'}
    log: [nacos, start-out]
    match: '^(?:Startup errors :.*|Application run failed|Exception encountered during context initialization.*|Nacos failed to start, please see \S+ for more details\.)$'
    source: {class: 'StartingApplicationListener', versions: 'all'}
    samples:
      - line: 'Nacos failed to start, please see /home/nacos/logs/nacos.log for more details.'
  - id: nacos.stopping
    says: {en: 'this node shuts down', zh: '本节点正在停机'}
    level: WARN
    log: [nacos, start-out]
    match: '^(?:\[WatchFileCenter\] start close|Commencing graceful shutdown\..*)$'
    event: node-stopping
    source: {class: 'WatchFileCenter, GracefulShutdown', versions: '>=1.3.0'}
    samples:
      - line: '[WatchFileCenter] start close'
      - line: 'Commencing graceful shutdown. Waiting for active requests to complete'
      - line: '[WatchFileCenter] start close'
  - id: nacos.stopping-parts
    says: {en: 'parts of this node shut down', zh: '本节点各部分停机'}
    level: WARN
    log: [nacos, start-out]
    match: '^(?:\[(?:WatchFileCenter|NotifyCenter|ThreadPoolManager|HttpClientBeanHolder|ConfigServer-HttpClientManager)\] (?:already closed|start to shutdown .*|Start destroying .*|Destruction of the end|Completed destruction.*)|Graceful shutdown complete|Shutting down ExecutorService .*|Stopping service .*|(?:Stopping|Destroying|Pausing) ProtocolHandler .*|HikariPool-\d+ - Shutdown .*)$'
    source: {class: 'NotifyCenter, ThreadPoolManager', versions: '>=1.3.0'}
    samples:
      - line: 'Graceful shutdown complete'
      - line: '[WatchFileCenter] already closed'
      - line: '[NotifyCenter] Destruction of the end'
      - line: '[NotifyCenter] Start destroying Publisher'
      - line: '[ThreadPoolManager] Destruction of the end'
      - line: '[HttpClientBeanHolder] Destruction of the end'
  - id: nacos.no-publisher
    says: {en: 'an event without listeners; normal', zh: '事件无监听者，属正常'}
    level: WARN
    log: [nacos, start-out]
    match: '^There are no \[\S+\] publishers for this event, please register$'
    source: {class: 'NotifyCenter', versions: '>=1.3.0'}
    samples:
      - line: 'There are no [com.alibaba.nacos.common.trace.event.naming.PushServiceTraceEvent] publishers for this event, please register'
      - line: 'There are no [com.alibaba.nacos.common.trace.event.naming.RegisterInstanceTraceEvent] publishers for this event, please register'
      - line: 'There are no [com.alibaba.nacos.common.trace.event.naming.SubscribeServiceTraceEvent] publishers for this event, please register'
  - id: nacos.banner-version
    says: {en: 'the start banner names the version', zh: '启动横幅给出版本'}
    log: [start-out]
    match: '^[^\[].*\sNacos(?: Server| Server API| Console)? v?(?<version>\d+\.\d+\.\d+\S*)\s*$'
    event: version
    source: {class: 'banner.txt', versions: 'all'}
    samples:
      - line: '   ,--,:  : |                                           Nacos 2.3.2'
        fields: {version: '2.3.2'}
  - id: nacos.banner
    says: {en: 'the start banner', zh: '启动横幅'}
    log: [start-out]
    match: '^[^\[].*(?:\sNacos(?: Server| Server API| Console)?\s*|Running in .+ mode, \S+ function modules|Port: \d+|Pid: \d+|Console: https?://\S+|https://nacos\.io)$'
    source: {class: 'banner.txt', versions: 'all'}
    samples:
      - line: '   ,--,:  : |                                           Nacos '
      - line: ',`--.''`|  '' :                       ,---.               Running in cluster mode, All function modules'
  - id: nacos.banner-art
    says: {en: 'the picture of the start banner', zh: '启动横幅图案'}
    log: [start-out]
    match: '^[ ,.`''|:;/\\_()=<>-]+$'
    source: {class: 'banner.txt', versions: 'all'}
    samples:
      - line: '         ,--.'
  - id: nacos.logback
    says: {en: 'the logging library about itself', zh: '日志库自身信息'}
    log: [start-out]
    match: '^\d\d:\d\d:\d\d,\d{3} \|-(?:INFO|WARN|ERROR) in \S+ - .*$'
    source: {class: 'logback', versions: 'all'}
    samples:
      - line: '06:56:46,435 |-INFO in ch.qos.logback.classic.LoggerContext[default] - This is logback-classic version 1.5.12'
  - id: nacos.spring-starting
    says: {en: 'the process of this node begins', zh: '本节点进程启动'}
    level: INFO
    match: '^Starting \S+ (?:using Java \S+ )?(?:on \S+ )?with PID \d+ .*$'
    source: {class: 'StartupInfoLogger', versions: 'all'}
    samples:
      - line: 'Starting LabServer on vm with PID 693 (/home/nacos/nacos/target started by root in /home/nacos/nacos/bin)'
      - line: 'Starting LabServer3 using Java 17.0.15 with PID 7897 (/home/nacos/nacos/target started by root in /home/nacos/nacos/bin)'
  - id: nacos.spring-started
    says: {en: 'the process of this node is set up', zh: '本节点进程就绪'}
    level: INFO
    match: '^Started \S+ in [\d.]+ seconds \((?:JVM|process) running for [\d.]+\)$'
    source: {class: 'StartupInfoLogger', versions: 'all'}
    samples:
      - line: 'Started LabServer in 30.21 seconds (JVM running for 31.999)'
      - line: 'Started LabServer3 in 9.9 seconds (process running for 43.163)'
  - id: nacos.tomcat
    says: {en: 'the HTTP port', zh: 'HTTP 端口'}
    level: INFO
    match: '^Tomcat (?:initialized with|started on) port(?:\(s\):)? \d+ \(http\).*$'
    source: {class: 'TomcatWebServer', versions: 'all'}
    samples:
      - line: 'Tomcat initialized with port 8848 (http)'
      - line: 'Tomcat initialized with port(s): 8848 (http)'
      - line: 'Tomcat started on port 8080 (http) with context path ''/'''
  - id: nacos.cluster-resource
    says: {en: 'the member list is set up', zh: '成员管理初始化'}
    level: INFO
    match: '^(?:Nacos-related cluster resource initialization|The cluster resource is initialized)$'
    source: {class: 'ServerMemberManager', versions: '>=1.3.0'}
    samples:
      - line: 'The cluster resource is initialized'
      - line: 'Nacos-related cluster resource initialization'
      - line: 'The cluster resource is initialized'
  - id: nacos.setting
    says: {en: 'a setting of this node', zh: '本节点的配置'}
    level: INFO
    match: '^Get \w+ config from env, .*$'
    source: {class: 'AbstractDynamicConfig', versions: '>=2.0.0'}
    samples:
      - line: 'Get NamingClient config from env, ClientConfig{clientExpiredTime=180000}'
      - line: 'Get topN config from env, TopNConfig{enabled=true, topNCount=10, internalMs=0}'
      - line: 'Get configCompatible config from env, ConfigCompatibleConfig{namespaceCompatibleMode=true}'
      - line: 'Get ParamCheck config from env, ParamCheckConfig{paramCheckEnabled=trueactiveParamChecker=default}'
  - id: nacos.member-connection
    says: {en: 'the connection to another node', zh: '与其它节点的连接'}
    level: INFO
    match: '^\[Cluster-[^\]]+\] ?.*$'
    source: {class: 'RpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[Cluster-10.77.0.2:8848] RpcClient init label, labels = {source=cluster}'
      - line: '[Cluster-10.77.0.3:8848] Server check success, currentServer is 10.77.0.3:8848 '
      - line: '[Cluster-10.77.0.3:8848] Server healthy check fail, currentConnection = 1795389107959_10.77.0.1_43710'
      - line: '[Cluster-10.77.0.3:8848] Try to reconnect to a new server, server is  not appointed, will choose a random server.'
      - line: '[Cluster-10.77.0.3:8848] Success to connect a server [10.77.0.3:8848], connectionId = 1795389232707_10.77.0.1_50592'
      - line: '[Cluster-10.77.0.2:8848] Try to connect to server on start up, server: {serverIp = ''10.77.0.2'', server main port = 8848}'
  - id: nacos.member-client
    says: {en: 'the connection to another node', zh: '与其它节点的连接'}
    level: ERROR
    match: '^(?:\[RpcClientFactory\] .*|grpc client connection server: ?\S+ ip, ?serverPort: ?\d+,.*|Close current connection \S+|Server check fail, please check server .*|Send request fail, request ?= ?.*)$'
    source: {class: 'GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: 'Close current connection 1795389107959_10.77.0.1_43710'
      - line: '[RpcClientFactory] create a new cluster rpc client of Cluster-10.77.0.2:8848'
      - line: 'Server check fail, please check server 10.77.0.3, port 9849 is available, error ={}'
      - line: 'Server check fail, please check server 10.77.0.1 ,port 9849 is available , error ={}'
      - line: 'grpc client connection server:10.77.0.2 ip,serverPort:9849,grpcTslConfig:{"enableTls":false,"mutualAuthEnable":false,"trustAll":true}'
      - line: 'grpc client connection server: 10.77.0.2 ip, serverPort: 9849, grpcTslConfig: {"enableTls":false,"mutualAuthEnable":false,"trustAll":true}'
  - id: nacos.stream-error
    says: {en: 'the connection to another node broke', zh: '与其它节点的连接中断'}
    level: ERROR
    match: '^\[\d+_[^\]]+\] ?(?:Ignore error event|Request stream (?:error|onCompleted), ?switch server).*$'
    source: {class: 'GrpcClient', versions: '>=2.0.0'}
    samples:
      - line: '[1795387823508_10.77.0.1_35426]Request stream error, switch server,error={}'
      - line: '[1795385277446_10.77.0.1_57808]Ignore error event,isRunning:true,isAbandon=true'
      - line: '[1795389107959_10.77.0.1_43710]Ignore error event,isRunning:false,isAbandon=false'
  - id: nacos.config-listen
    says: {en: 'a client of the configuration service left', zh: '配置客户端离开'}
    match: '^\[\d+_[^\]]+\]client disconnected,clear config listen context$'
    source: {class: 'ConfigConnectionEventListener', versions: '>=2.0.0'}
    samples:
      - line: '[1795387186503_10.77.0.104_55868]client disconnected,clear config listen context'
  - id: nacos.query-failed
    says: {en: 'a query of the embedded storage failed', zh: '内嵌存储查询失败'}
    level: ERROR
    match: '^(?:An exception occurred during the query operation : .*|There was an error querying the data, request : .*|Stream Error)$'
    source: {class: 'DistributedDatabaseOperateImpl', versions: '>=1.3.0'}
    samples:
      - line: 'Stream Error'
      - line: 'An exception occurred during the query operation : java.util.concurrent.TimeoutException'
  - id: nacos.setup
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:\[MapperManager\] |\[AbilityControlManager\] |\[migrate\] |\[capacityManagement\] |clearConfigHistory|HikariPool-\d+ - (?!Shutdown)|Registered driver with |Istio module disabled|K8s Sync module disabled|Initializing (?:ProtocolHandler|Spring|Servlet|ExecutorService)|Initialize|Ready to |Starting (?:service \[|Servlet engine|ProtocolHandler)|Root WebApplicationContext|Completed initialization|No active profile|No TaskScheduler|Reflections took|Exposing \d+ endpoint|Adding welcome page|Failed to find a usable hardware address|Load (?:com\.alibaba|Nacos package)|Skip @SpringBootApplication|use Distributed|Will (?:not )?secure |WILL (?:NOT )?secure |Creating |You are asking Spring Security|Global AuthenticationManager|Bean ''|Using InfluxDB|publishing metrics|Could not create index template|failed to send metrics|unable to create database|Spring Environment''s active profiles|Cache(?:dMcp|d Mcp| sync)|ConfigQueryHandlerChain|Not found ServerIdentityChecker|Obtaining singleton bean|given scan urls|Property ''userDn'' not set).*$'
    source: {class: 'Spring, Nacos', versions: 'all'}
    samples:
      - line: 'clearConfigHistory start'
      - line: 'Starting service [Tomcat]'
      - line: 'HikariPool-1 - Starting...'
      - line: 'HikariPool-1 - Start completed.'
      - line: 'Completed initialization in 30 ms'
      - line: 'unable to create database ''mydb'''
      - line: 'failed to send metrics to influx'
      - line: 'failed to send metrics to elastic'
      - line: 'Will not secure Ant [pattern=''/**'']'
      - line: 'use DistributedTransactionServicesImpl'

"""#),
("patterns/naming-distro.yml", #"""
# naming-distro.yml: what naming-distro.log tells of data that is sent, received and verified between nodes
log: naming-distro
patterns:
  - id: naming-distro.client-add
    says: {en: 'data of a client came from another node', zh: '收到其它节点的客户端数据'}
    level: INFO
    match: '^\[Client-Add\] Received distro client sync data (?<client>[^,\s]+)(?:, revision=(?<revision>-?\d+))?$'
    event: client-add
    source: {class: 'DistroClientDataProcessor', versions: '>=2.0.0'}
    samples:
      - line: '[Client-Add] Received distro client sync data 10.88.0.1:8080#true'
        fields: {client: '10.88.0.1:8080#true'}
      - line: '[Client-Add] Received distro client sync data 1795389131822_10.77.0.104_35514'
        fields: {client: '1795389131822_10.77.0.104_35514'}
      - line: '[Client-Add] Received distro client sync data 1795386431768_10.77.0.104_55190, revision=0'
        fields: {client: '1795386431768_10.77.0.104_55190', revision: '0'}
  - id: naming-distro.client-delete
    says: {en: 'another node told that a client is gone', zh: '其它节点通知客户端已删除'}
    level: INFO
    match: '^\[Client-Delete\] Received distro client sync data (?<client>\S+)$'
    event: client-delete
    source: {class: 'DistroClientDataProcessor', versions: '>=2.0.0'}
    samples:
      - line: '[Client-Delete] Received distro client sync data 10.0.4.3:8080#true'
        fields: {client: '10.0.4.3:8080#true'}
      - line: '[Client-Delete] Received distro client sync data 1795387853469_10.77.0.104_52524'
        fields: {client: '1795387853469_10.77.0.104_52524'}
      - line: '[Client-Delete] Received distro client sync data 10.0.8.1:8080#true'
        fields: {client: '10.0.8.1:8080#true'}
  - id: naming-distro.sync-cancelled
    says: {en: 'a change was not sent, because the target counts as unhealthy; it is tried again after 3 s', zh: '目标节点不健康，取消同步，3 秒后重试'}
    level: WARN
    match: '^\[DISTRO\] Cancel distro sync caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''[^'']*+''\})?$'
    event: distro-sync-cancelled
    source: {class: 'DistroClientTransportAgent', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Cancel distro sync caused by target server 10.77.0.3:8848 unhealthy, key: DistroKey{resourceKey=''10.0.4.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {peer: '10.77.0.3:8848', key: '10.0.4.3:8080#true'}
      - line: '[DISTRO] Cancel distro sync caused by target server 10.77.0.3:8848 unhealthy, key: DistroKey{resourceKey=''10.0.3.5:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {peer: '10.77.0.3:8848', key: '10.0.3.5:8080#true'}
  - id: naming-distro.verify-cancelled
    says: {en: 'a verification was not sent, because the target counts as unhealthy', zh: '目标节点不健康，取消校验'}
    level: WARN
    match: '^\[DISTRO\] Cancel distro verify caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''[^'']*+''\})?$'
    event: distro-verify-cancelled
    source: {class: 'DistroClientTransportAgent', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Cancel distro verify caused by target server 10.77.0.3:8848 unhealthy, key: DistroKey{resourceKey=''10.0.4.4:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''null''}'
        fields: {peer: '10.77.0.3:8848', key: '10.0.4.4:8080#true'}
      - line: '[DISTRO] Cancel distro verify caused by target server 10.77.0.2:8848 unhealthy, key: DistroKey{resourceKey=''10.0.9.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''null''}'
        fields: {peer: '10.77.0.2:8848', key: '10.0.9.1:8080#true'}
  - id: naming-distro.verify-differs
    says: {en: 'the data of a client differ between two nodes', zh: '两个节点的客户端数据不一致'}
    level: INFO
    match: '^\[DISTRO-VERIFY-FAILED\] \w+\[(?<client>[^\]]+)\] revision local=-?\d+, remote=-?\d+$'
    event: verify-differs
    source: {class: 'ConnectionBasedClientManager, EphemeralIpPortClientManager', versions: '>=2.1.2'}
    samples:
      - line: '[DISTRO-VERIFY-FAILED] IpPortBasedClient[10.9.0.33:8080#true] revision local=184774821, remote=287082488'
        fields: {client: '10.9.0.33:8080#true'}
      - line: '[DISTRO-VERIFY-FAILED] ConnectionBasedClient[1795388292047_10.77.0.102_58460] revision local=1, remote=2'
        fields: {client: '1795388292047_10.77.0.102_58460'}
  - id: naming-distro.verify-invalid
    says: {en: 'the data of a client are out of date here; a new copy is asked for', zh: '本节点客户端数据过期，向对方获取'}
    level: INFO
    match: '^client (?<client>\S+) is invalid, get new client from (?<peer>\S+)$'
    event: verify-invalid
    source: {class: 'DistroClientDataProcessor', versions: '>=2.0.0'}
    samples:
      - line: 'client 10.0.4.2:8080#true is invalid, get new client from 10.77.0.2'
        fields: {client: '10.0.4.2:8080#true', peer: '10.77.0.2'}
      - line: 'client 1795387853469_10.77.0.104_52524 is invalid, get new client from 10.77.0.3'
        fields: {client: '1795387853469_10.77.0.104_52524', peer: '10.77.0.3'}
      - line: 'client 10.9.0.2:8080#true is invalid, get new client from 10.77.0.3'
        fields: {client: '10.9.0.2:8080#true', peer: '10.77.0.3'}
  - id: naming-distro.verify-resent
    says: {en: 'another node has old data of a client; they are sent again', zh: '对方数据过期，重新发送'}
    level: INFO
    match: '^Target (?<peer>\S+) verify client (?<client>\S+) failed, sync new client$'
    event: verify-resent
    source: {class: 'DistroClientTransportAgent', versions: '>=2.0.0'}
    samples:
      - line: 'Target 10.77.0.3:8848 verify client 10.0.4.4:8080#true failed, sync new client'
        fields: {peer: '10.77.0.3:8848', client: '10.0.4.4:8080#true'}
      - line: 'Target 10.77.0.2:8848 verify client 1795387875719_10.77.0.102_35972 failed, sync new client'
        fields: {peer: '10.77.0.2:8848', client: '1795387875719_10.77.0.102_35972'}
      - line: 'Target 10.77.0.2:8848 verify client 10.9.0.9:8080#true failed, sync new client'
        fields: {peer: '10.77.0.2:8848', client: '10.9.0.9:8080#true'}
  - id: naming-distro.batch-null
    says: {en: 'no batch data for a client; normal', zh: '客户端无批量数据，属正常'}
    level: INFO
    match: '^\[processBatchInstanceDistroData\] BatchInstanceData is null , clientId is :(?<client>\S+)$'
    source: {class: 'DistroClientDataProcessor', versions: '>=2.1.0'}
    samples:
      - line: '[processBatchInstanceDistroData] BatchInstanceData is null , clientId is :10.0.4.2:8080#true'
        fields: {client: '10.0.4.2:8080#true'}
      - line: '[processBatchInstanceDistroData] BatchInstanceData is null , clientId is :10.9.0.1:8080#true'
        fields: {client: '10.9.0.1:8080#true'}
      - line: '[processBatchInstanceDistroData] BatchInstanceData is null , clientId is :10.0.1.21:8080#true'
        fields: {client: '10.0.1.21:8080#true'}
  - id: naming-distro.checksum
    says: {en: 'a checksum round from another node; keys named here were behind', zh: '收到校验，列出的键落后'}
    level: INFO
    match: '^to remove keys: \[(?<removed>[^\]]*)\], to update keys: \[(?<updated>[^\]]*)\], source: (?<peer>\S+)$'
    event: checksum-repair
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'to remove keys: [], to update keys: [], source: 10.77.0.2:8848'
        fields: {removed: '', updated: '', peer: '10.77.0.2:8848'}
      - line: 'to remove keys: [], to update keys: [com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders], source: 10.77.0.1:8848'
        fields: {removed: '', updated: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', peer: '10.77.0.1:8848'}
  - id: naming-distro.owner-conflict
    says: {en: 'two nodes think they are responsible for the same data', zh: '两个节点都认为自己负责同一数据'}
    level: ERROR
    match: '^receive responsible key timestamp of (?<key>\S+) from (?<peer>\S+)$'
    event: owner-conflict
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'receive responsible key timestamp of com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-5 from 10.77.0.3:8848'
        fields: {key: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-5', peer: '10.77.0.3:8848'}
  - id: naming-distro.creating-service
    says: {en: 'data for an unknown service came in', zh: '收到未知服务的数据'}
    level: INFO
    match: '^creating service com\.alibaba\.\S+$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'creating service com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders'
  - id: naming-distro.notifier-started
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:distro notifier started|waiting server list init\.\.\.|load data success)$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'distro notifier started'
      - line: 'distro notifier started'
      - line: 'distro notifier started'
  - id: naming-distro.notify-failed
    says: {en: 'applying received data failed inside', zh: '应用收到的数据时出错'}
    level: ERROR
    match: '^\[NACOS-DISTRO\] [Ee]rror while (?:handling notifying task|(?:notifying|execute) listener of key: \S+)$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: '[NACOS-DISTRO] Error while handling notifying task'
      - line: '[NACOS-DISTRO] Error while handling notifying task'
  - id: naming-distro.request-failed
    says: {en: 'a request to another node failed', zh: '发往其它节点的请求失败'}
    level: ERROR
    match: '^failed to req API: ?https?://(?<peer>[^/\s]+)[^,\s]*(?:, code: -?\d+, msg: .*)?$'
    source: {class: 'NamingProxy', versions: '<2.2.0'}
    samples:
      - line: 'failed to req API:http://10.77.0.3:8848/nacos/v1/ns/distro/checksum'
        fields: {peer: '10.77.0.3:8848'}
  - id: naming-distro.checksum-busy
    says: {en: 'a checksum round was skipped', zh: '跳过一次校验'}
    match: '^(?:sync checksum task already in process with \S+|listener of \S+ not found\.)$'
    source: {class: 'DistroConsistencyServiceImpl', versions: '<2.2.0'}
    samples:
      - line: 'sync checksum task already in process with 10.0.0.1:8848'
  - id: naming-distro.failed
    says: {en: 'handling data between nodes failed', zh: '节点间数据处理失败'}
    match: '^\[DISTRO-FAILED\] .*$'
    source: {class: 'DistroDataRequestHandler, DistroClientTransportAgent', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-FAILED] distro handle with exception'

"""#),
("patterns/naming-event.yml", #"""
# naming-event.yml: what naming-event.log tells of health and of 1.x instance lists
log: naming-event
patterns:
  - id: naming-event.unhealthy
    says: {en: 'an instance without heartbeats became unhealthy', zh: '实例心跳超时，变为不健康'}
    level: INFO
    match: '^\{POS\} \{IP-DISABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^@\s]+)@(?<service>\S+), region: \w+, msg: client (?:timeout after \d+, )?last beat: (?<lastBeat>\d+)$'
    event: unhealthy
    source: {class: 'ClientBeatCheckTask, UnhealthyInstanceChecker', versions: '>=1.1.0'}
    samples:
      - line: '{POS} {IP-DISABLED} valid: 10.0.4.3:8080@DEFAULT@cut-2, region: unknown, msg: client last beat: 1795389160110'
        fields: {address: '10.0.4.3:8080', cluster: 'DEFAULT', service: 'cut-2', lastBeat: '1795389160110'}
      - line: '{POS} {IP-DISABLED} valid: 10.0.9.5:8080@DEFAULT@svc-4, region: unknown, msg: client last beat: 1795387349030'
        fields: {address: '10.0.9.5:8080', cluster: 'DEFAULT', service: 'svc-4', lastBeat: '1795387349030'}
      - line: '{POS} {IP-DISABLED} valid: 10.0.3.6:8080@DEFAULT@slow-5, region: unknown, msg: client last beat: 1795385376981'
        fields: {address: '10.0.3.6:8080', cluster: 'DEFAULT', service: 'slow-5', lastBeat: '1795385376981'}
  - id: naming-event.healthy
    says: {en: 'a heartbeat made an unhealthy instance healthy again', zh: '心跳恢复，实例重新健康'}
    level: INFO
    match: '^service: (?<service>\S+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: client beat ok$'
    event: healthy
    source: {class: 'ClientBeatProcessor, ClientBeatProcessorV2', versions: 'all'}
    samples:
      - line: 'service: DEFAULT_GROUP@@svc-4 {POS} {IP-ENABLED} valid: 10.0.9.5:8080@DEFAULT, region: unknown, msg: client beat ok'
        fields: {service: 'DEFAULT_GROUP@@svc-4', address: '10.0.9.5:8080', cluster: 'DEFAULT'}
      - line: 'service: DEFAULT_GROUP@@bg-service-1 {POS} {IP-ENABLED} valid: 10.88.0.5:8080@DEFAULT, region: unknown, msg: client beat ok'
        fields: {service: 'DEFAULT_GROUP@@bg-service-1', address: '10.88.0.5:8080', cluster: 'DEFAULT'}
      - line: 'service: DEFAULT_GROUP@@bg-service-2 {POS} {IP-ENABLED} valid: 10.88.0.6:8080@DEFAULT, region: unknown, msg: client beat ok'
        fields: {service: 'DEFAULT_GROUP@@bg-service-2', address: '10.88.0.6:8080', cluster: 'DEFAULT'}
  - id: naming-event.sync-unhealthy
    says: {en: 'another node told that an instance is unhealthy', zh: '其它节点通知实例不健康'}
    level: INFO
    match: '^(?<service>\S+@@\S+) \{SYNC\} IP-DISABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>\S+)$'
    event: unhealthy
    source: {class: 'ServiceManager, Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@orders {SYNC} IP-DISABLED : 10.0.1.21:8080@DEFAULT'
        fields: {service: 'DEFAULT_GROUP@@orders', address: '10.0.1.21:8080', cluster: 'DEFAULT'}
  - id: naming-event.sync-healthy
    says: {en: 'another node told that an instance is healthy', zh: '其它节点通知实例健康'}
    match: '^(?<service>\S+@@\S+) \{SYNC\} IP-ENABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>\S+)$'
    event: healthy
    source: {class: 'ServiceManager, Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@order-svc {SYNC} IP-ENABLED : 10.1.1.5:8080@DEFAULT'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
  - id: naming-event.check-unhealthy
    says: {en: 'an active check found an instance unhealthy', zh: '主动检查发现实例不健康'}
    match: '^serviceName: (?<service>\S+) \{POS\} \{IP-DISABLED\} invalid(?:-now)?: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$'
    event: unhealthy
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {POS} {IP-DISABLED} invalid: 10.1.1.5:8080@DEFAULT, region: unknown, msg: tcp:unable2connect:refused'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
  - id: naming-event.check-healthy
    says: {en: 'an active check found an instance healthy', zh: '主动检查发现实例健康'}
    match: '^serviceName: (?<service>\S+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$'
    event: healthy
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {POS} {IP-ENABLED} valid: 10.1.1.5:8080@DEFAULT, region: unknown, msg: tcp:ok+'
        fields: {service: 'DEFAULT_GROUP@@order-svc', address: '10.1.1.5:8080', cluster: 'DEFAULT'}
  - id: naming-event.check-undecided
    says: {en: 'an active check that changed nothing', zh: '主动检查，未改变状态'}
    match: '^serviceName: \S+ \{(?:PROBE|OTHER)\} \{IP-(?:EN|DIS)ABLED\} .*$'
    source: {class: 'HealthCheckCommon, HealthCheckCommonV2', versions: 'all'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@order-svc {OTHER} {IP-DISABLED} pre-invalid: 10.1.1.5:8080@DEFAULT in 2, msg: tcp:timeout'
  - id: naming-event.ip-new
    says: {en: 'instances were added; the datum line says the same', zh: '新增实例，datum 行内容相同'}
    level: INFO
    match: '^\S+@@\S+ \{SYNC\} \{IP-NEW\} cluster: [^,]+, new ips size: \d+, content: \[.*\]$'
    source: {class: 'Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@slow-1 {SYNC} {IP-NEW} cluster: DEFAULT, new ips size: 1, content: [10.0.3.2:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@orders {SYNC} {IP-NEW} cluster: DEFAULT, new ips size: 1, content: [10.77.0.102:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@bg-grpc {SYNC} {IP-NEW} cluster: DEFAULT, new ips size: 1, content: [10.77.0.104:9090:unknown:DEFAULT_1.0_true_false_DEFAULT]'
  - id: naming-event.ip-dead
    says: {en: 'instances were removed; the datum line says the same', zh: '移除实例，datum 行内容相同'}
    level: INFO
    match: '^\S+@@\S+ \{SYNC\} \{IP-DEAD\} cluster: [^,]+, dead ips size: \d+, content: \[.*\]$'
    source: {class: 'Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@slow-0 {SYNC} {IP-DEAD} cluster: DEFAULT, dead ips size: 1, content: [10.0.3.1:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@orders {SYNC} {IP-DEAD} cluster: DEFAULT, dead ips size: 1, content: [10.77.0.102:8080:unknown:DEFAULT_1.0_true_false_DEFAULT]'
      - line: 'DEFAULT_GROUP@@bg-grpc {SYNC} {IP-DEAD} cluster: DEFAULT, dead ips size: 1, content: [10.77.0.104:9090:unknown:DEFAULT_1.0_true_false_DEFAULT]'
  - id: naming-event.ip-weight
    says: {en: 'the weight of an instance changed', zh: '实例权重改变'}
    match: '^\S+@@\S+ \{SYNC\} \{IP-UPDATED\} .*$'
    source: {class: 'Cluster', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@order-svc {SYNC} {IP-UPDATED} 10.1.1.5:8080:unknown:DEFAULT_1.0_true_false_DEFAULT->10.1.1.5:8080:unknown:DEFAULT_0.5_true_false_DEFAULT'
  - id: naming-event.ip-updated
    says: {en: 'the list of instances after a change; the datum line says more', zh: '变更后的实例列表，datum 行更完整'}
    level: INFO
    match: '^\[IP-UPDATED\] namespace: [^,]*, service: [^,]+, ips: .*$'
    source: {class: 'Service', versions: '<2.2.0'}
    samples:
      - line: '[IP-UPDATED] namespace: public, service: DEFAULT_GROUP@@orders, ips: '
      - line: '[IP-UPDATED] namespace: public, service: DEFAULT_GROUP@@slow-0, ips: '
      - line: '[IP-UPDATED] namespace: public, service: DEFAULT_GROUP@@bg-grpc, ips: '
  - id: naming-event.health-by-api
    says: {en: 'the health of an instance was set by the API', zh: '通过接口设置实例健康状态'}
    match: '^\[IP-(?:EN|DIS)ABLED\] ips: \S+, service: \S+, msg: update thought HealthController api$'
    source: {class: 'HealthController', versions: '<2.2.0'}
    samples:
      - line: '[IP-DISABLED] ips: 10.1.1.5:8080@DEFAULT, service: DEFAULT_GROUP@@order-svc, msg: update thought HealthController api'
  - id: naming-event.update-failed
    says: {en: 'taking over a state from another node failed inside', zh: '更新状态时内部出错'}
    level: ERROR
    match: '^\[UPDATE-DOMAIN\] Exception while (?:taking item from LinkedBlockingDeque\.|update service: \{.*\})$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[UPDATE-DOMAIN] Exception while taking item from LinkedBlockingDeque.'
      - line: '[UPDATE-DOMAIN] Exception while update service: {"namespaceId":"public","serviceName":"DEFAULT_GROUP@@orders","serverIP":"10.77.0.1:8848","checksum":"b5a917864c9497ecb94d3534122c9462"}'

"""#),
("patterns/naming-push.yml", #"""
# naming-push.yml: what naming-push.log tells of lists pushed to subscribers
log: naming-push
patterns:
  - id: naming-push.push
    says: {en: 'a changed list was pushed to a subscriber', zh: '变更后的列表已推送给订阅者'}
    level: INFO
    match: '^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms, SLA -?\d+ms, Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+), target=(?<name>\S+)$'
    event: push
    source: {class: 'PushExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[PUSH-SUCC] 14ms, all delay time 534ms, SLA 536ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}, DataSize=0, target=10.77.0.104'
        fields: {ms: '14', totalMs: '534', namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '1', size: '0', name: '10.77.0.104'}
      - line: '[PUSH-SUCC] 9ms, all delay time 603ms, SLA 603ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=true, revision=1}, originalSize=1, DataSize=1, target=10.77.0.104'
        fields: {ms: '9', totalMs: '603', namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'true', revision: '1', originalSize: '1', size: '1', name: '10.77.0.104'}
      - line: '[PUSH-SUCC] 8ms, all delay time 597ms, SLA 597ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-3'', ephemeral=true, revision=4}, originalSize=2, DataSize=2, target=10.77.0.104'
        fields: {ms: '8', totalMs: '597', namespace: 'public', group: 'DEFAULT_GROUP', service: 'svc-3', ephemeral: 'true', revision: '4', originalSize: '2', size: '2', name: '10.77.0.104'}
  - id: naming-push.push-for-subscriber
    says: {en: 'a list was pushed to one new subscriber', zh: '列表已推送给新的订阅者'}
    level: INFO
    match: '^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms for subscriber (?<subscriber>[^,]+), Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+)$'
    event: push
    source: {class: 'PushExecuteTask', versions: '>=2.0.1'}
    samples:
      - line: '[PUSH-SUCC] 11ms, all delay time 540ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}, DataSize=1'
        fields: {ms: '11', totalMs: '540', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '1', size: '1'}
      - line: '[PUSH-SUCC] 7ms, all delay time 602ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''api-0'', ephemeral=true, revision=0}, originalSize=0, DataSize=0'
        fields: {ms: '7', totalMs: '602', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'api-0', ephemeral: 'true', revision: '0', originalSize: '0', size: '0'}
      - line: '[PUSH-SUCC] 66ms, all delay time 581ms for subscriber 10.77.0.104, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-1'', ephemeral=true, revision=0}, originalSize=0, DataSize=0'
        fields: {ms: '66', totalMs: '581', subscriber: '10.77.0.104', namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-1', ephemeral: 'true', revision: '0', originalSize: '0', size: '0'}
  - id: naming-push.push-failed
    says: {en: 'a list could not be pushed to a subscriber', zh: '向订阅者推送失败'}
    match: '^\[PUSH-FAIL\] (?<ms>-?\d+)ms, Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, reason=.*, target=(?<name>\S+)$'
    event: push-failed
    source: {class: 'PushExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[PUSH-FAIL] 5003ms, Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=true, revision=4}, reason=Timeout After 5000 milliseconds, requestId=17, connectionId=1695112233445_10.1.1.9_50111, target=10.1.1.9'
        fields: {ms: '5003', namespace: 'public', group: 'DEFAULT_GROUP', service: 'order-svc', ephemeral: 'true', revision: '4', name: '10.1.1.9'}
  - id: naming-push.merged
    says: {en: 'another change came before the push; they go together', zh: '推送前又有变更，合并推送'}
    level: INFO
    match: '^\[PUSH\] Task merge for Service\{namespace=''[^'']*+'', group=''[^'']*+'', name=''[^'']*+'', ephemeral=(?:true|false), revision=-?\d+\}$'
    source: {class: 'PushDelayTask', versions: '>=2.0.0'}
    samples:
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}'
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-0'', ephemeral=true, revision=1}'
      - line: '[PUSH] Task merge for Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-0'', ephemeral=true, revision=1}'
  - id: naming-push.reason
    says: {en: 'the trace of a failed push', zh: '推送失败的堆栈'}
    match: '^Reason detail:\s*$'
    source: {class: 'PushExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: 'Reason detail: '
  - id: naming-push.queued
    says: {en: 'a changed list waits for the UDP push', zh: '变更的列表等待 UDP 推送'}
    level: INFO
    match: '^\S+@@\S+ is changed, add it to push queue\.$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'DEFAULT_GROUP@@orders is changed, add it to push queue.'
      - line: 'DEFAULT_GROUP@@slow-1 is changed, add it to push queue.'
      - line: 'DEFAULT_GROUP@@bg-grpc is changed, add it to push queue.'
  - id: naming-push.udp-scheduled
    says: {en: 'a UDP push was scheduled', zh: 'UDP 推送已计划'}
    level: INFO
    match: '^serviceName: \S+ changed, schedule push for: [^,]+, agent: [^,]*, key: \S+$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'serviceName: DEFAULT_GROUP@@orders changed, schedule push for: 10.77.0.104:41703, agent: Nacos-Java-Client:v1.4.2, key: 10.77.0.104,41703,5176861048329'
      - line: 'serviceName: DEFAULT_GROUP@@slow-1 changed, schedule push for: 10.77.0.104:32829, agent: Nacos-Java-Client:v1.4.2, key: 10.77.0.104,32829,5023542894976'
      - line: 'serviceName: DEFAULT_GROUP@@bg-grpc changed, schedule push for: 10.77.0.104:41703, agent: Nacos-Java-Client:v1.4.2, key: 10.77.0.104,41703,5168612883702'
  - id: naming-push.udp-sent
    says: {en: 'a UDP push was sent', zh: 'UDP 推送已发送'}
    level: INFO
    match: '^send udp packet: \S+$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'send udp packet: 10.77.0.104,41703,5168612883702'
  - id: naming-push.udp-acknowledged
    says: {en: 'a subscriber answered a UDP push', zh: '订阅者确认 UDP 推送'}
    level: INFO
    match: '^received ack: \{.*\} from: [^,]*, cost: -?\d+ ms, unacked: -?\d+, total push: -?\d+$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'received ack: {"type": "push-ack", "lastRefTime":"5174083536881", "data":""} from: 10.77.0.104:41703, cost: 5 ms, unacked: 3, total push: 5'
  - id: naming-push.udp-retried
    says: {en: 'a UDP push was not answered', zh: 'UDP 推送未被确认'}
    match: '^(?:retry to push data, key: \S+|max re-push times reached, retry times \d+, key: \S+)$'
    source: {class: 'PushService', versions: '<2.2.0'}
    samples:
      - line: 'max re-push times reached, retry times 2, key: 127.0.0.1,36079,4975974094066'
  - id: naming-push.task-failed
    says: {en: 'a push failed inside', zh: '推送内部出错'}
    match: '^Push task for service ?\S+ execute failed\s*$'
    source: {class: 'PushDelayTask', versions: '>=2.0.0'}
    samples:
      - line: 'Push task for serviceDEFAULT_GROUP@@order-svc execute failed '

"""#),
("patterns/naming-raft.yml", #"""
# naming-raft.yml: what naming-raft.log tells: leaders as naming sees them, the raft of 1.x
log: naming-raft
patterns:
  - id: naming-raft.leader
    says: {en: 'naming sees a leader of a raft group, or none (null)', zh: '命名模块看到 raft 组的 leader（null 表示没有）'}
    level: INFO
    match: '^Raft group (?<raftGroup>\S+) has leader (?<leader>\S+)$'
    event: raft-leader
    source: {class: 'PersistentServiceProcessor', versions: '1.4.0–2.4.0'}
    samples:
      - line: 'Raft group naming_persistent_service has leader null'
        fields: {raftGroup: 'naming_persistent_service', leader: 'null'}
      - line: 'Raft group naming_persistent_service has leader 10.77.0.1:7848'
        fields: {raftGroup: 'naming_persistent_service', leader: '10.77.0.1:7848'}
      - line: 'Raft group naming_persistent_service has leader null'
        fields: {raftGroup: 'naming_persistent_service', leader: 'null'}
  - id: naming-raft.waiting-leader
    says: {en: 'naming waits for the first leader', zh: '等待首个 leader'}
    match: '^Waiting Jraft leader vote \.\.\.$'
    source: {class: 'PersistentServiceProcessor', versions: '1.4.0–2.4.0'}
    samples:
      - line: 'Waiting Jraft leader vote ...'
  - id: naming-raft.apply-failed
    says: {en: 'applying a change of metadata failed on this node', zh: '本节点应用元数据变更失败'}
    match: '^onApply \S+ (?<raftGroup>instance|service) metadata operation failed\.\s*$'
    event: raft-apply-failed
    source: {class: 'InstanceMetadataProcessor, ServiceMetadataProcessor', versions: '>=2.2.1'}
    samples:
      - line: 'onApply CHANGE instance metadata operation failed. '
        fields: {raftGroup: 'instance'}
  - id: naming-raft.v1-election
    says: {en: 'an election of the old 1.x raft', zh: '1.x 旧 raft 的选举'}
    level: INFO
    match: '^(?:leader timeout, start voting,leader: .+, term: \d+|vote \S+ as leader, term: \d+|received approve from peer: \{.*\}|received illegitimate vote, voter-term:\d+, votee-term:\d+|\[RAFT\] (?:make remote as leader|out of date beat|invalid state from master).*)$'
    source: {class: 'RaftCore', versions: '<2.2.0'}
    samples:
      - line: 'vote 10.77.0.1:8848 as leader, term: 2'
      - line: 'leader timeout, start voting,leader: null, term: 0'
      - line: 'received illegitimate vote, voter-term:2, votee-term:2'
      - line: 'received approve from peer: {"ip":"10.77.0.1:8848","voteFor":"10.77.0.3:8848","term":2,"leaderDueMs":17935,"heartbeatDueMs":500,"state":"FOLLOWER"}'
  - id: naming-raft.v1-leader
    says: {en: 'the old 1.x raft has a leader', zh: '1.x 旧 raft 选出 leader'}
    level: INFO
    match: '^\S+ has become the LEADER(?:, local: \{.*\}, leader: \{.*\})?$'
    source: {class: 'RaftPeerSet', versions: '<2.2.0'}
    samples:
      - line: '10.77.0.1:8848 has become the LEADER'
      - line: '10.77.0.2:8848 has become the LEADER, local: {"ip":"10.77.0.1:8848","voteFor":"10.77.0.2:8848","term":2,"leaderDueMs":19337,"heartbeatDueMs":5000,"state":"FOLLOWER"}, leader: {"ip":"10.77.0.2:8848","voteFor":"10.77.0.2:8848","term":2,"leaderDueMs":16029,"heartbeatDueMs":5000,"state":"LEADER"}'
      - line: '10.77.0.1:8848 has become the LEADER'
  - id: naming-raft.v1-no-leader
    says: {en: 'the old 1.x raft has no leader yet', zh: '1.x 旧 raft 尚无 leader'}
    level: WARN
    match: '^\[IS LEADER\] no leader is available now!$'
    source: {class: 'RaftPeerSet', versions: '<2.2.0'}
    samples:
      - line: '[IS LEADER] no leader is available now!'
      - line: '[IS LEADER] no leader is available now!'
  - id: naming-raft.v1-datum
    says: {en: 'metadata of a service were applied', zh: '服务元数据生效'}
    level: INFO
    match: '^\[RAFT-NOTIFIER\] datum is (?:changed|deleted), key: [^,]+(?:, value: .*)?$'
    source: {class: 'PersistentNotifier', versions: '<2.2.0'}
    samples:
      - line: '[RAFT-NOTIFIER] datum is changed, key: com.alibaba.nacos.naming.domains.meta.public##DEFAULT_GROUP@@orders, value: Service{name=''DEFAULT_GROUP@@orders'', protectThreshold=0.0, appName=''null'', groupName=''DEFAULT_GROUP'', metadata={}}'
  - id: naming-raft.v1-failed
    says: {en: 'the old 1.x raft could not reach another node', zh: '1.x 旧 raft 无法连接其它节点'}
    level: ERROR
    match: '^(?:NACOS-RAFT (?:beat|vote) failed: -?\d+, (?:peer|url): \S+|error while sending vote to server: \S+)$'
    source: {class: 'RaftCore', versions: '<2.2.0'}
    samples:
      - line: 'NACOS-RAFT beat failed: 500, peer: 10.77.0.3:8848'
      - line: 'error while sending vote to server: 10.77.0.3:8848'
      - line: 'NACOS-RAFT vote failed: 500, url: http://10.77.0.1:8848/nacos/v1/ns/raft/vote'
  - id: naming-raft.v1-peers
    says: {en: 'the old 1.x raft took over a member list', zh: '1.x 旧 raft 更新成员'}
    level: INFO
    match: '^raft peers changed: \[.*\]$'
    source: {class: 'RaftPeerSet', versions: '<2.2.0'}
    samples:
      - line: 'raft peers changed: [Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={raftPort=7848}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}]'
  - id: naming-raft.v1-starting
    says: {en: 'the old 1.x raft starts', zh: '1.x 旧 raft 启动'}
    level: INFO
    match: '^(?:initializing Raft sub-system|cache loaded, datum count: \d+, current term: \d+|finish loading all datums, size: \d+ cost \d+ ms\.|finish to load data from disk, cost: \d+ ms\.|timer started: leader timeout ms: \d+, heart-beat timeout ms: \d+|add listener: \S+|Upgrade from 1X feature has closed.*)$'
    source: {class: 'RaftCore', versions: '<2.2.0'}
    samples:
      - line: 'initializing Raft sub-system'
      - line: 'finish to load data from disk, cost: 8 ms.'
      - line: 'finish loading all datums, size: 0 cost 2 ms.'
      - line: 'cache loaded, datum count: 0, current term: 0'
      - line: 'add listener: com.alibaba.nacos.naming.domains.meta.'
      - line: 'timer started: leader timeout ms: 15000, heart-beat timeout ms: 5000'
  - id: naming-raft.v1-closing
    says: {en: 'the old 1.x raft gives way to JRaft', zh: '1.x 旧 raft 让位给 JRaft'}
    level: WARN
    match: '^(?:start to close old raft protocol!!!|stop old raft protocol task for .*|clean old cache datum for old raft|start to move old raft protocol metadata)$'
    source: {class: 'RaftCore', versions: '1.4.0–2.1.2'}
    samples:
      - line: 'clean old cache datum for old raft'
      - line: 'start to close old raft protocol!!!'
      - line: 'stop old raft protocol task for notifier'
      - line: 'start to move old raft protocol metadata'

"""#),
("patterns/naming-server.yml", #"""
# naming-server.yml: what naming-server.log tells of clients, services, 1.x data and the healthy list
log: naming-server
patterns:
  - id: naming-server.client-connect
    says: {en: 'a client is known to this node from now on', zh: '本节点开始知道该客户端'}
    level: INFO
    match: '^Client connection (?<client>(?<knownSince>\d{13}(?=_))?\S+) connect$'
    event: client-connect
    source: {class: 'ConnectionBasedClientManager, EphemeralIpPortClientManager', versions: '>=2.0.0'}
    samples:
      - line: 'Client connection 10.88.0.2:8080#true connect'
        fields: {client: '10.88.0.2:8080#true'}
      - line: 'Client connection 1795389121258_10.77.0.104_56686 connect'
        fields: {client: '1795389121258_10.77.0.104_56686', knownSince: '1795389121258'}
      - line: 'Client connection 10.9.0.3:8080#true connect'
        fields: {client: '10.9.0.3:8080#true'}
    refuses:
      - 'Client connection 10.88.0.6:8080#true disconnect, remove instances and subscribers'
  - id: naming-server.client-disconnect
    says: {en: 'a client is gone from this node with all its instances', zh: '该客户端及其全部实例已从本节点移除'}
    level: INFO
    match: '^Client connection (?<client>\S+) disconnect(?:, remove instances and subscribers)?$'
    event: client-disconnect
    source: {class: 'ConnectionBasedClientManager, EphemeralIpPortClientManager', versions: '>=2.0.0'}
    samples:
      - line: 'Client connection 10.0.4.3:8080#true disconnect, remove instances and subscribers'
        fields: {client: '10.0.4.3:8080#true'}
      - line: 'Client connection 1795387825720_10.77.0.2_37366 disconnect, remove instances and subscribers'
        fields: {client: '1795387825720_10.77.0.2_37366'}
      - line: 'Client connection 10.0.8.1:8080#true disconnect, remove instances and subscribers'
        fields: {client: '10.0.8.1:8080#true'}
    refuses:
      - 'Client connection 10.88.0.3:8080#true connect'
  - id: naming-server.persistent-disconnect
    says: {en: 'the last persistent instance of an address was removed', zh: '该地址最后一个永久实例被移除'}
    match: '^Persistent client connection (?<client>\S+) disconnect$'
    event: client-disconnect
    source: {class: 'PersistentIpPortClientManager', versions: '>=2.0.0'}
    samples:
      - line: 'Persistent client connection 10.1.1.5:8080#false disconnect'
        fields: {client: '10.1.1.5:8080#false'}
  - id: naming-server.client-change
    says: {en: 'a client published an instance of a service on this node', zh: '客户端在本节点发布了某服务的实例'}
    level: INFO
    match: '^Client change for service Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$'
    event: client-change
    source: {class: 'AbstractClient', versions: '>=2.0.0'}
    samples:
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''bg-service-1'', ephemeral=true, revision=0}, 10.88.0.5:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'bg-service-1', ephemeral: 'true', revision: '0', client: '10.88.0.5:8080#true'}
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-0'', ephemeral=true, revision=0}, 10.0.4.1:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-0', ephemeral: 'true', revision: '0', client: '10.0.4.1:8080#true'}
      - line: 'Client change for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-0'', ephemeral=true, revision=0}, 10.0.9.1:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'svc-0', ephemeral: 'true', revision: '0', client: '10.0.9.1:8080#true'}
    refuses:
      - 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-grpc'', ephemeral=true, revision=1}, 1795389147296_10.77.0.102_35114'
  - id: naming-server.client-remove
    says: {en: 'a client no longer publishes an instance of a service on this node', zh: '客户端在本节点撤下了某服务的实例'}
    level: INFO
    match: '^Client remove for service Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$'
    event: client-remove
    source: {class: 'AbstractClient', versions: '>=2.0.0'}
    samples:
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=true, revision=1}, 10.0.4.3:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'true', revision: '1', client: '10.0.4.3:8080#true'}
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''svc-1'', ephemeral=true, revision=3}, 10.0.9.7:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'svc-1', ephemeral: 'true', revision: '3', client: '10.0.9.7:8080#true'}
      - line: 'Client remove for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=3}, 10.0.1.21:8080#true'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '3', client: '10.0.1.21:8080#true'}
  - id: naming-server.remove-unknown-client
    says: {en: 'a removal named a client that this node does not have; nothing changed', zh: '注销请求指向本节点不存在的客户端，未产生变化'}
    level: WARN
    match: '^remove instance from non-exist client: (?<client>\S+)$'
    event: remove-unknown-client
    source: {class: 'InstanceOperatorClientImpl', versions: '>=2.0.0'}
    samples:
      - line: 'remove instance from non-exist client: 10.77.0.102:8080#true'
        fields: {client: '10.77.0.102:8080#true'}
  - id: naming-server.remove-unknown-service
    says: {en: 'a removal named a service that this node does not have; nothing changed', zh: '注销请求指向本节点不存在的服务，未产生变化'}
    match: '^remove instance from non-exist service: .+$'
    source: {class: 'InstanceController, EphemeralClientOperationServiceImpl', versions: 'all'}
    samples:
      - line: 'remove instance from non-exist service: DEFAULT_GROUP@@order-svc'
  - id: naming-server.client-already-gone
    says: {en: 'a request came for a client that has left; it was ignored', zh: '请求到达时客户端已离开，被忽略'}
    match: '^Client connection \S+ (?:already disconnect|type is not ephemeral)$'
    source: {class: 'EphemeralClientOperationServiceImpl', versions: '>=2.0.3'}
    samples:
      - line: 'Client connection 1695112233445_10.1.1.5_54321 already disconnect'
  - id: naming-server.metadata-expired
    says: {en: 'the kept metadata of a removed instance or service was dropped; with it the memory of an offline', zh: '已移除实例或服务的元数据被清除，下线记录随之丢失'}
    level: INFO
    match: '^Remove expired metadata ExpiredMetadataInfo\{service=Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, metadataId=''(?<metadataId>[^'']*)'', createTime=[^}]*\}$'
    event: metadata-expired
    source: {class: 'ExpiredMetadataCleaner', versions: '>=2.0.0'}
    samples:
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=2}, metadataId=''10.77.0.102:8080:DEFAULT'', createTime=Mon Nov 23 06:52:00 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '2', metadataId: '10.77.0.102:8080:DEFAULT'}
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-0'', ephemeral=true, revision=4}, metadataId=''10.0.4.1:8080:DEFAULT'', createTime=Mon Nov 23 07:13:56 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-0', ephemeral: 'true', revision: '4', metadataId: '10.0.4.1:8080:DEFAULT'}
      - line: 'Remove expired metadata ExpiredMetadataInfo{service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=3}, metadataId=''10.77.0.102:8080:DEFAULT'', createTime=Mon Nov 23 06:18:23 CST 2026}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'orders', ephemeral: 'true', revision: '3', metadataId: '10.77.0.102:8080:DEFAULT'}
  - id: naming-server.auto-delete
    says: {en: 'an instance without heartbeats was removed', zh: '长时间无心跳的实例被自动删除'}
    level: INFO
    match: '^\[AUTO-DELETE-IP\] service: Service\{namespace=''(?<namespace>[^'']*+)'', group=''(?<group>[^'']*+)'', name=''(?<service>[^'']*+)'', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, ip: (?<json>\{.*\})$'
    event: auto-delete
    source: {class: 'ExpiredInstanceChecker', versions: '>=2.0.0'}
    samples:
      - line: '[AUTO-DELETE-IP] service: Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''cut-2'', ephemeral=true, revision=1}, ip: {"ip":"10.0.4.3","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.4.3#8080#DEFAULT#DEFAULT_GROUP@@cut-2"},"lastHeartBeatTime":1795389160110,"metadataId":"10.0.4.3:8080:DEFAULT"}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'cut-2', ephemeral: 'true', revision: '1', json: '{"ip":"10.0.4.3","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.4.3#8080#DEFAULT#DEFAULT_GROUP@@cut-2"},"lastHeartBeatTime":1795389160110,"metadataId":"10.0.4.3:8080:DEFAULT"}'}
      - line: '[AUTO-DELETE-IP] service: Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''slow-5'', ephemeral=true, revision=1}, ip: {"ip":"10.0.3.6","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5"},"lastHeartBeatTime":1795385364993,"metadataId":"10.0.3.6:8080:DEFAULT"}'
        fields: {namespace: 'public', group: 'DEFAULT_GROUP', service: 'slow-5', ephemeral: 'true', revision: '1', json: '{"ip":"10.0.3.6","port":8080,"healthy":false,"cluster":"DEFAULT","extendDatum":{"customInstanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5"},"lastHeartBeatTime":1795385364993,"metadataId":"10.0.3.6:8080:DEFAULT"}'}
  - id: naming-server.auto-delete-v1
    says: {en: 'an instance without heartbeats was removed', zh: '长时间无心跳的实例被自动删除'}
    level: INFO
    match: '^\[AUTO-DELETE-IP\] service: (?<service>[^\s,{]+), ip: (?<json>\{.*\})$'
    event: auto-delete
    source: {class: 'ClientBeatCheckTask', versions: '<2.2.0'}
    samples:
      - line: '[AUTO-DELETE-IP] service: DEFAULT_GROUP@@slow-5, ip: {"instanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5","ip":"10.0.3.6","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@slow-5","metadata":{},"lastBeat":1795386889719,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'
        fields: {service: 'DEFAULT_GROUP@@slow-5', json: '{"instanceId":"10.0.3.6#8080#DEFAULT#DEFAULT_GROUP@@slow-5","ip":"10.0.3.6","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@slow-5","metadata":{},"lastBeat":1795386889719,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'}
      - line: '[AUTO-DELETE-IP] service: DEFAULT_GROUP@@orders, ip: {"instanceId":"10.0.1.21#8080#DEFAULT#DEFAULT_GROUP@@orders","ip":"10.0.1.21","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{},"lastBeat":1795386892160,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'
        fields: {service: 'DEFAULT_GROUP@@orders', json: '{"instanceId":"10.0.1.21#8080#DEFAULT#DEFAULT_GROUP@@orders","ip":"10.0.1.21","port":8080,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{},"lastBeat":1795386892160,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}'}
      - line: '[AUTO-DELETE-IP] service: DEFAULT_GROUP@@bg-grpc, ip: {"instanceId":"10.77.0.104#9090#DEFAULT#DEFAULT_GROUP@@bg-grpc","ip":"10.77.0.104","port":9090,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@bg-grpc","metadata":{},"lastBeat":1795386881112,"marked":false,"app":"unknown","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceIdGenerator":"simple","instanceHeartBeatInterval":5000}'
        fields: {service: 'DEFAULT_GROUP@@bg-grpc', json: '{"instanceId":"10.77.0.104#9090#DEFAULT#DEFAULT_GROUP@@bg-grpc","ip":"10.77.0.104","port":9090,"weight":1.0,"healthy":false,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@bg-grpc","metadata":{},"lastBeat":1795386881112,"marked":false,"app":"unknown","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceIdGenerator":"simple","instanceHeartBeatInterval":5000}'}
  - id: naming-server.auto-delete-failed
    says: {en: 'removing an expired instance failed; it is still there', zh: '自动删除过期实例失败，实例仍在'}
    match: '^\[IP-DEAD\] failed to delete ip automatically, ip: .*$'
    source: {class: 'ClientBeatCheckTask', versions: '<2.2.0'}
    samples:
      - line: '[IP-DEAD] failed to delete ip automatically, ip: {"ip":"10.1.1.5","port":8080}, caused connection refused, resp code: 500'
  - id: naming-server.service-cleaned
    says: {en: 'an empty service was cleaned up', zh: '空服务被自动清理'}
    level: WARN
    match: '^namespace : (?<namespace>[^,]*), \[(?<service>[^\]]*)\] services are automatically cleaned$'
    event: service-cleaned
    source: {class: 'ServiceManager, EmptyServiceAutoCleanerV2', versions: '>=1.2.1'}
    samples:
      - line: 'namespace : public, [DEFAULT_GROUP@@cut-2] services are automatically cleaned'
        fields: {namespace: 'public', service: 'DEFAULT_GROUP@@cut-2'}
      - line: 'namespace : public, [DEFAULT_GROUP@@orders] services are automatically cleaned'
        fields: {namespace: 'public', service: 'DEFAULT_GROUP@@orders'}
      - line: 'namespace : public, [DEFAULT_GROUP@@slow-1] services are automatically cleaned'
        fields: {namespace: 'public', service: 'DEFAULT_GROUP@@slow-1'}
  - id: naming-server.datum
    says: {en: 'the instance list of a service was applied on this node', zh: '服务的实例列表在本节点生效'}
    level: INFO
    match: '^\[NACOS-RAFT\] datum is changed, key: (?<key>com\.alibaba\.nacos\.naming\.iplist\.[^,\s]+), value: (?<json>\{.*)$'
    event: datum
    source: {class: 'Service', versions: '<2.2.0'}
    samples:
      - line: '[NACOS-RAFT] datum is changed, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders, value: {"instanceList":[]}'
        fields: {key: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', json: '{"instanceList":[]}'}
      - line: '[NACOS-RAFT] datum is changed, key: com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders, value: {"instanceList":[]}'
        fields: {key: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', json: '{"instanceList":[]}'}
  - id: naming-server.healthy-list-changed
    says: {en: 'the list of healthy nodes as this node sees it was set', zh: '本节点看到的健康节点列表被更新'}
    level: INFO
    match: '^\[NACOS-DISTRO\] healthy server list changed, old: \[(?<oldMembers>[^\]]*)\], new: \[(?<members>[^\]]*)\]$'
    event: healthy-list-changed
    source: {class: 'DistroMapper', versions: 'all'}
    samples:
      - line: '[NACOS-DISTRO] healthy server list changed, old: [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.2:8848]'
        fields: {oldMembers: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848', members: '10.77.0.1:8848, 10.77.0.2:8848'}
      - line: '[NACOS-DISTRO] healthy server list changed, old: [10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.3:8848]'
        fields: {oldMembers: '10.77.0.3:8848', members: '10.77.0.1:8848, 10.77.0.3:8848'}
      - line: '[NACOS-DISTRO] healthy server list changed, old: [10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848], new: [10.77.0.1:8848, 10.77.0.3:8848]'
        fields: {oldMembers: '10.77.0.1:8848, 10.77.0.2:8848, 10.77.0.3:8848', members: '10.77.0.1:8848, 10.77.0.3:8848'}
  - id: naming-server.redirect-refused
    says: {en: 'a forwarded request was refused: the two nodes disagree who is responsible', zh: '拒绝了转发的请求：两个节点对责任归属不一致'}
    level: ERROR
    match: '^receive invalid redirect request from peer (?<peer>\S+)$'
    event: redirect-refused
    source: {class: 'DistroFilter', versions: 'all'}
    samples:
      - line: 'receive invalid redirect request from peer 10.77.0.2'
        fields: {peer: '10.77.0.2'}
      - line: 'receive invalid redirect request from peer 10.77.0.2'
        fields: {peer: '10.77.0.2'}
  - id: naming-server.forward-failed
    says: {en: 'a request to another node failed', zh: '发往其它节点的请求失败'}
    level: WARN
    match: '^Exception while request: https?://(?<peer>[^/\s,]+)[^,\s]*, caused: .*$'
    event: forward-failed
    source: {class: 'HttpClient', versions: 'all'}
    samples:
      - line: 'Exception while request: http://10.77.0.3:8848/nacos/v1/ns/instance, caused: {}'
        fields: {peer: '10.77.0.3:8848'}
      - line: 'Exception while request: http://10.77.0.2:8848/nacos/v1/ns/distro/datums, caused: {}'
        fields: {peer: '10.77.0.2:8848'}
      - line: 'Exception while request: http://10.77.0.2:8848/nacos/v1/ns/operator/cluster/state, caused: {}'
        fields: {peer: '10.77.0.2:8848'}
  - id: naming-server.distro-filter-failed
    says: {en: 'a forwarded request failed', zh: '转发的请求失败'}
    match: '^\[DISTRO-FILTER\] request failed: \S+$'
    source: {class: 'DistroFilter', versions: '<2.0.0'}
    samples:
      - line: '[DISTRO-FILTER] request failed: /nacos/v1/ns/instance'
  - id: naming-server.member-up
    says: {en: 'a member changed its state', zh: '成员状态改变'}
    level: INFO
    match: '^member Member\{ip=''(?<ip>[^'']*)'', port=(?<port>\d+), .*\} state changed to (?<state>[A-Z]+)$'
    event: member-state
    source: {class: 'ServerListManager', versions: '2.0.1–2.1.2'}
    samples:
      - line: 'member Member{ip=''10.77.0.1'', port=8848, state=DOWN, extendInfo={lastRefreshTime=1795387807075, raftPort=7848, site=unknown, weight=1}} state changed to UP'
        fields: {ip: '10.77.0.1', port: '8848', state: 'UP'}
      - line: 'member Member{ip=''10.77.0.1'', port=8848, state=SUSPICIOUS, extendInfo={lastRefreshTime=1795387819736, raftPort=7848, site=unknown, weight=1}} state changed to UP'
        fields: {ip: '10.77.0.1', port: '8848', state: 'UP'}
  - id: naming-server.upgraded
    says: {en: 'this node now runs the 2.x core', zh: '本节点切换到 2.x 内核'}
    level: INFO
    match: '^Upgrade to 2\.0\.X$'
    event: upgraded-to-v2
    source: {class: 'UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Upgrade to 2.0.X'
  - id: naming-server.upgrade-progress
    says: {en: 'progress of the upgrade from 1.x', zh: '从 1.x 升级的进度'}
    level: INFO
    match: '^(?:upgrade check result (?:true|false)|Check whether close double write|Disable Double write, stop and clean v1\.x cache and features|Downgrade to 1\.X|upgrade\.state file is not exist)$'
    source: {class: 'UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'upgrade check result true'
      - line: 'upgrade check result false'
      - line: 'upgrade.state file is not exist'
  - id: naming-server.members-changed
    says: {en: 'the member list changed while upgrading', zh: '升级期间成员列表改变'}
    level: INFO
    match: '^member change, event: .*$'
    source: {class: 'UpgradeJudgement', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'member change, event: MembersChangeEvent{members=[Member{ip=''10.77.0.3'', port=8848, state=UP, extendInfo={raftPort=7848, readyToUpgrade=true, version=2.0.3}}, Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={lastRefreshTime=1795387804641, raftPort=7848, site=unknown, weight=1}}, Member{ip=''10.77.0.2'', port=8848, state=UP, extendInfo={raftPort=7848}}], triggers=[Member{ip=''10.77.0.1'', port=8848, state=UP, extendInfo={lastRefreshTime=1795387804641, raftPort=7848, site=unknown, weight=1}}], no=1}'
  - id: naming-server.double-write
    says: {en: 'a change was copied between the 1.x and the 2.x core', zh: '变更在 1.x 与 2.x 内核之间双写'}
    level: INFO
    match: '^double write (?:removal of |for )service .*$'
    source: {class: 'DoubleWriteEventListener', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'double write for service Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''orders'', ephemeral=true, revision=1}, content INSTANCE'
  - id: naming-server.task-slow
    says: {en: 'a background task took more than a second', zh: '后台任务耗时超过一秒'}
    level: WARN
    match: '^task (?!DistroSync).+ takes \d+ms$'
    source: {class: 'TaskExecuteWorker', versions: '>=2.0.0'}
    samples:
      - line: 'task com.alibaba.nacos.naming.core.v2.upgrade.doublewrite.execute.DoubleWriteInstanceChangeToV1Task@b784564 takes 1350ms'
  - id: naming-server.client-beat-restores
    says: {en: 'a beat came for a missing instance; the server registered it again', zh: '收到缺失实例的心跳，服务端重新注册'}
    match: '^\[CLIENT-BEAT\] The instance has been removed for health mechanism, perform data compensation operations, beat: \{.*\}, serviceName: \S+$'
    source: {class: 'InstanceController', versions: '1.3.0–2.1.2'}
    samples:
      - line: '[CLIENT-BEAT] The instance has been removed for health mechanism, perform data compensation operations, beat: {"ip":"10.1.1.5","port":8080,"cluster":"DEFAULT"}, serviceName: DEFAULT_GROUP@@order-svc'
  - id: naming-server.protect-threshold
    says: {en: 'a list was answered with unhealthy instances as well, since too few are healthy', zh: '健康实例过少，返回了包括不健康的全部实例'}
    level: WARN
    match: '^protect threshold reached, return all ips, service: \S+$'
    source: {class: 'InstanceController, ServiceUtil', versions: 'all'}
    samples:
      - line: 'protect threshold reached, return all ips, service: DEFAULT_GROUP@@orders'
  - id: naming-server.status-sync-failed
    says: {en: 'asking another node for its state failed', zh: '向其它节点同步状态失败'}
    level: WARN
    match: '^\[STATUS-SYNCHRONIZE\] failed to request (?:serviceStatus|serverStatus), remote server: (?<peer>\S+)$'
    source: {class: 'ServiceStatusSynchronizer, ServerStatusSynchronizer', versions: '<2.2.0'}
    samples:
      - line: '[STATUS-SYNCHRONIZE] failed to request serverStatus, remote server: 10.77.0.3:8848'
        fields: {peer: '10.77.0.3:8848'}
      - line: '[STATUS-SYNCHRONIZE] failed to request serviceStatus, remote server: 10.77.0.1:8848'
        fields: {peer: '10.77.0.1:8848'}
      - line: '[STATUS-SYNCHRONIZE] failed to request serverStatus, remote server: 10.77.0.3:8848'
        fields: {peer: '10.77.0.3:8848'}
  - id: naming-server.naming-proxy
    says: {en: 'sending data to another node failed; which one is in the trace', zh: '向其它节点发送数据失败，目标见堆栈'}
    level: WARN
    match: '^NamingProxy$'
    source: {class: 'NamingProxy', versions: '<2.2.0'}
    samples:
      - line: 'NamingProxy'
      - line: 'NamingProxy'
      - line: 'NamingProxy'
  - id: naming-server.creating-empty-service
    says: {en: 'a service was created with its first instance', zh: '随首个实例创建服务'}
    level: INFO
    match: '^creating empty service [^:]*:\S+$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: 'creating empty service public:DEFAULT_GROUP@@orders'
      - line: 'creating empty service public:DEFAULT_GROUP@@slow-1'
      - line: 'creating empty service public:DEFAULT_GROUP@@bg-grpc'
  - id: naming-server.new-service
    says: {en: 'a service was set up', zh: '服务初始化'}
    level: INFO
    match: '^\[NEW-SERVICE\] \{.*\}$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[NEW-SERVICE] {"name":"DEFAULT_GROUP@@orders","protectThreshold":0.0,"groupName":"DEFAULT_GROUP","metadata":{},"finalizeCount":0,"owners":[],"resetWeight":false,"enabled":true,"selector":{"type":"none"},"namespaceId":"public","ipDeleteTimeout":30000,"lastModifiedMillis":1795387042831,"checksum":"6b6e0a0d1fa41d83c7299a80b010e2f7","clusterMap":{},"empty":true}'
      - line: '[NEW-SERVICE] {"name":"DEFAULT_GROUP@@slow-1","protectThreshold":0.0,"groupName":"DEFAULT_GROUP","metadata":{},"finalizeCount":0,"owners":[],"resetWeight":false,"enabled":true,"selector":{"type":"none"},"namespaceId":"public","ipDeleteTimeout":30000,"lastModifiedMillis":1795386889536,"checksum":"8d10ec82ff4f761c6f631af8f842b757","clusterMap":{},"empty":true}'
      - line: '[NEW-SERVICE] {"name":"DEFAULT_GROUP@@bg-grpc","protectThreshold":0.0,"groupName":"DEFAULT_GROUP","metadata":{},"finalizeCount":0,"owners":[],"resetWeight":false,"enabled":true,"selector":{"type":"none"},"namespaceId":"public","ipDeleteTimeout":30000,"lastModifiedMillis":1795387034546,"checksum":"668e24b8b29aff7eab4c9c15351694ef","clusterMap":{},"empty":true}'
  - id: naming-server.dead-service
    says: {en: 'a service was deleted', zh: '服务被删除'}
    match: '^\[DEAD-SERVICE\] \{.*\}$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[DEAD-SERVICE] {"name":"DEFAULT_GROUP@@order-svc","namespaceId":"public"}'
  - id: naming-server.service-updated
    says: {en: 'metadata of a service changed', zh: '服务元数据改变'}
    match: '^(?:\[SERVICE-UPDATE\] service: |\[CLUSTER-UPDATE\] |cluster size, new: ).*$'
    source: {class: 'Service, Cluster', versions: '<2.2.0'}
    samples:
      - line: '[SERVICE-UPDATE] service: DEFAULT_GROUP@@order-svc, protectThreshold: 0.0 -> 0.5'
  - id: naming-server.new-cluster
    says: {en: 'a cluster of a service was created with its first instance; normal', zh: '随首个实例创建集群，属正常'}
    level: WARN
    match: '^cluster: \S+ not found, ip: \{.*\}, will create new cluster with default configuration\.$'
    source: {class: 'ServiceManager, Service', versions: '<2.2.0'}
    samples:
      - line: 'cluster: DEFAULT not found, ip: {"ip":"10.77.0.102","port":8080,"weight":1.0,"healthy":true,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@orders","metadata":{},"lastBeat":1795387880330,"marked":false,"instanceHeartBeatInterval":5000,"instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000}, will create new cluster with default configuration.'
      - line: 'cluster: DEFAULT not found, ip: {"instanceId":"10.0.3.2#8080#DEFAULT#DEFAULT_GROUP@@slow-1","ip":"10.0.3.2","port":8080,"weight":1.0,"healthy":true,"enabled":true,"ephemeral":true,"clusterName":"DEFAULT","serviceName":"DEFAULT_GROUP@@slow-1","metadata":{},"lastBeat":1795386889534,"marked":false,"app":"unknown","instanceIdGenerator":"simple","instanceHeartBeatTimeOut":15000,"ipDeleteTimeout":30000,"instanceHeartBeatInterval":5000}, will create new cluster with default configuration.'
  - id: naming-server.fuzzy-watch
    says: {en: 'a service came or went; normal', zh: '服务出现或消失，属正常'}
    level: WARN
    match: '^\[fuzzy-watch\] service change matched,service key \S+,changed type (?:ADD_SERVICE|DELETE_SERVICE)\s*$'
    source: {class: 'NamingFuzzyWatchContextService', versions: '>=3.0.0'}
    samples:
      - line: '[fuzzy-watch] service change matched,service key public@@DEFAULT_GROUP@@orders,changed type ADD_SERVICE '
  - id: naming-server.server-status
    says: {en: 'another node said that it lives', zh: '其它节点报告存活'}
    level: INFO
    match: '^receive config info: (?<peer>[^#]*#[^#]*)#\d+#\d+\s*$'
    source: {class: 'ServerListManager', versions: '<2.2.0'}
    samples:
      - line: 'receive config info: unknown#10.77.0.3:8848#1795387012592#1'
        fields: {peer: 'unknown#10.77.0.3:8848'}
      - line: 'receive config info: unknown#10.77.0.3:8848#1795387819216#1'
        fields: {peer: 'unknown#10.77.0.3:8848'}
      - line: 'receive config info: unknown#10.77.0.3:8848#1795389101095#1'
        fields: {peer: 'unknown#10.77.0.3:8848'}
  - id: naming-server.health-check-error
    says: {en: 'an active health check failed inside', zh: '主动健康检查内部出错'}
    level: ERROR
    match: '^\[HEALTH-CHECK(?:-V2)?\] (?:error while processing NIO task|error while process health check for .*|tcp check started before last one finished, .*)$'
    source: {class: 'TcpSuperSenseProcessor, TcpHealthCheckProcessor', versions: 'all'}
    samples:
      - line: '[HEALTH-CHECK] error while processing NIO task'
      - line: '[HEALTH-CHECK-V2] error while processing NIO task'
      - line: '[HEALTH-CHECK] error while process health check for DEFAULT_GROUP@@bg-service-2:DEFAULT'
  - id: naming-server.request-failed
    says: {en: 'a request to the naming API failed; the trace says why', zh: '命名接口请求失败，原因见堆栈'}
    level: ERROR
    match: '^got exception\.(?: .*)?$'
    source: {class: 'ResponseExceptionHandler', versions: 'all'}
    samples:
      - line: 'got exception.'
      - line: 'got exception.'
      - line: 'got exception.'
  - id: naming-server.domain-update-failed
    says: {en: 'taking over a health flag from another node failed', zh: '从其它节点更新健康状态失败'}
    level: WARN
    match: '^\[DOMAIN-UPDATER\] Exception while update service: \S+ from (?<peer>[^,]+), error: .*$'
    source: {class: 'ServiceManager', versions: '<2.2.0'}
    samples:
      - line: '[DOMAIN-UPDATER] Exception while update service: DEFAULT_GROUP@@orders from 10.77.0.1:8848, error: {}'
        fields: {peer: '10.77.0.1:8848'}
  - id: naming-server.stopping
    says: {en: 'part of a shutdown', zh: '停机过程'}
    level: WARN
    match: '^(?:\[NamingServerHttpClientManager\] (?:Start destroying HTTP-Client|Destruction of the end|Completed destruction of HTTP-Client)|Exception while processing client beat time out\.)$'
    source: {class: 'NamingHttpClientManager, ClientBeatCheckTask', versions: '>=1.4.0'}
    samples:
      - line: 'Exception while processing client beat time out.'
      - line: '[NamingServerHttpClientManager] Destruction of the end'
      - line: '[NamingServerHttpClientManager] Start destroying HTTP-Client'
  - id: naming-server.starting
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    match: '^(?:\[SelectorManager\] Load |Load instance extension handler |GlobalConfig\{|open empty service auto clean job, |listen for service meta change$|naming\.distro config will be removed|Using naming\.distro config |listen switch service failed\.|\[SERVER-INIT\] got ).*$'
    source: {class: 'NamingConfig', versions: 'all'}
    samples:
      - line: 'listen switch service failed.'
      - line: 'listen for service meta change'
      - line: 'Load instance extension handler []'
      - line: 'Using naming.distro config to replace core.distro config'

"""#),
("patterns/other.yml", #"""
# other.yml: logs that hold counters and bookkeeping; nothing a rule needs
log: naming-performance
patterns:
  - id: other.performance
    says: {en: 'counters, once a minute', zh: '每分钟的计数'}
    level: INFO
    match: '^(?:PERFORMANCE:\|(?:serviceCount\|.*|[-\d|]+)|DISTRO:\|(?:V1SyncDone\|.*|[-\d|]+)|Task worker status:\s*)$'
    source: {class: 'PerformanceLoggerThread', versions: 'all'}
    samples:
      - line: 'DISTRO:|4|0|0|'
      - line: 'DISTRO:|0|0|0|0|0|'
      - line: 'PERFORMANCE:|4|7|6|6'
      - line: 'Task worker status: '
      - line: 'PERFORMANCE:|3|6|-1|-1'
  - id: other.auth
    says: {en: 'authentication', zh: '鉴权'}
    level: WARN
    log: [core-auth]
    match: '^(?:auth start, request: .+|\[LOAD-(?:USERS|ROLES)\] load failed)$'
    source: {class: 'NacosAuthPluginService', versions: 'all'}
    samples:
      - line: '[LOAD-USERS] load failed'
      - line: '[LOAD-ROLES] load failed'
      - line: 'auth start, request: DistroDataRequest'
      - line: 'auth start, request: MemberReportRequest'
  - id: other.database
    says: {en: 'the embedded database', zh: '内嵌数据库'}
    level: WARN
    log: [nacos-persistence, nacos]
    match: '^(?:Lexical error at .*|Syntax error: .*|Column ''.*|Table/View ''.*|The statement was aborted .*|\[db-error\] .*)$'
    source: {class: 'LocalDataSourceServiceImpl', versions: 'all'}
    samples:
      - line: 'Syntax error: Encountered "*" at line 1, column 1.'
      - line: 'Table/View ''USERS'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''ROLES'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''APP_LIST'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''CONFIG_INFO'' already exists in Schema ''NACOS''.'
      - line: 'Table/View ''TENANT_INFO'' already exists in Schema ''NACOS''.'
  - id: other.database-init
    says: {en: 'the embedded database is used', zh: '使用内嵌数据库'}
    level: INFO
    log: [nacos-persistence]
    match: '^use local db service for \w+$'
    source: {class: 'LocalDataSourceServiceImpl', versions: '>=2.3.0'}
    samples:
      - line: 'use local db service for init'
      - line: 'use local db service for reopenDerby'

"""#),
("patterns/protocol-distro.yml", #"""
# protocol-distro.yml: what protocol-distro.log tells of the sending and receiving of changes
log: protocol-distro
patterns:
  - id: protocol-distro.start
    says: {en: 'a change is being sent to another node', zh: '正在向其它节点发送变更'}
    level: INFO
    match: '^\[DISTRO-START\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\}$'
    event: distro-start
    source: {class: 'AbstractDistroExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO-START] DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.2:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''}'
        fields: {operation: 'DistroSyncChangeTask', key: '10.88.0.2:8080#true', target: '10.77.0.2:8848'}
      - line: '[DISTRO-START] DistroSyncDeleteTask for DistroKey{resourceKey=''10.0.4.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {operation: 'DistroSyncDeleteTask', key: '10.0.4.3:8080#true', target: '10.77.0.3:8848'}
      - line: '[DISTRO-START] DistroSyncChangeTask for DistroKey{resourceKey=''10.9.0.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''}'
        fields: {operation: 'DistroSyncChangeTask', key: '10.9.0.3:8080#true', target: '10.77.0.2:8848'}
  - id: protocol-distro.end
    says: {en: 'sending a change to another node ended', zh: '向其它节点发送变更结束'}
    level: INFO
    match: '^\[DISTRO-END\] (?:(?<operation>DistroSync(?:Change|Delete)Task) for )?DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\} result: (?<result>true|false)$'
    event: distro-end
    source: {class: 'AbstractDistroExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO-END] DistroKey{resourceKey=''10.88.0.2:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} result: true'
        fields: {key: '10.88.0.2:8080#true', target: '10.77.0.3:8848', result: 'true'}
      - line: '[DISTRO-END] DistroKey{resourceKey=''1795389147296_10.77.0.102_35114'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''} result: true'
        fields: {key: '1795389147296_10.77.0.102_35114', target: '10.77.0.2:8848', result: 'true'}
      - line: '[DISTRO-END] DistroKey{resourceKey=''10.9.0.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.2:8848''} result: true'
        fields: {key: '10.9.0.3:8080#true', target: '10.77.0.2:8848', result: 'true'}
  - id: protocol-distro.start-v1
    says: {en: 'lists of services are being sent to another node', zh: '正在向其它节点发送服务列表'}
    level: INFO
    match: '^\[DISTRO-START\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+)$'
    event: distro-start
    source: {class: 'AbstractDistroExecuteTask', versions: '1.4.0–2.1.2'}
    samples:
      - line: '[DISTRO-START] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.2:8848'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.2:8848'}
  - id: protocol-distro.end-v1
    says: {en: 'sending lists of services to another node ended', zh: '向其它节点发送服务列表结束'}
    level: INFO
    match: '^\[DISTRO-END\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) result: (?<result>true|false)$'
    event: distro-end
    source: {class: 'AbstractDistroExecuteTask', versions: '1.4.0–2.1.2'}
    samples:
      - line: '[DISTRO-END] DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders]} to 10.77.0.3:8848 result: true'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@orders', target: '10.77.0.3:8848', result: 'true'}
  - id: protocol-distro.receive
    says: {en: 'a change came from another node', zh: '收到其它节点的变更'}
    level: INFO
    match: '^\[DISTRO\] Receive distro data type: (?<operation>\w+), key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\}$'
    event: distro-receive
    source: {class: 'DistroProtocol', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Receive distro data type: CHANGE, key: DistroKey{resourceKey=''10.88.0.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.1:8848''}'
        fields: {operation: 'CHANGE', key: '10.88.0.1:8080#true', target: '10.77.0.1:8848'}
      - line: '[DISTRO] Receive distro data type: DELETE, key: DistroKey{resourceKey=''10.0.4.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.1:8848''}'
        fields: {operation: 'DELETE', key: '10.0.4.3:8080#true', target: '10.77.0.1:8848'}
      - line: '[DISTRO] Receive distro data type: CHANGE, key: DistroKey{resourceKey=''10.9.0.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.1:8848''}'
        fields: {operation: 'CHANGE', key: '10.9.0.1:8080#true', target: '10.77.0.1:8848'}
  - id: protocol-distro.sync-failed
    says: {en: 'sending a change to another node failed; it is tried again', zh: '向其它节点发送变更失败，将重试'}
    level: WARN
    match: '^\[DISTRO\] Sync data change failed\.(?: key: DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\})?$'
    event: distro-sync-failed
    source: {class: 'AbstractDistroExecuteTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO] Sync data change failed. key: DistroKey{resourceKey=''10.0.8.1:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''}'
        fields: {key: '10.0.8.1:8080#true', target: '10.77.0.3:8848'}
  - id: protocol-distro.nothing-to-send
    says: {en: 'a client had vanished before its change was sent', zh: '发送前客户端已消失'}
    level: WARN
    match: '^\[DISTRO\] .+ with null data to sync, skip$'
    source: {class: 'DistroSyncChangeTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.3:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} with null data to sync, skip'
  - id: protocol-distro.task-slow
    says: {en: 'sending a change kept its thread longer than a second', zh: '发送变更的线程耗时超过一秒'}
    log: [protocol-distro, naming-server]
    match: '^task (?<operation>DistroSync(?:Change|Delete)Task) for DistroKey\{resourceKey=''(?<key>[^'']*+)'', resourceType=''[^'']*+'', targetServer=''(?<target>[^'']*+)''\} takes (?<ms>\d+)ms$'
    event: distro-task-slow
    source: {class: 'TaskExecuteWorker', versions: '>=2.0.0'}
    samples:
      - line: 'task DistroSyncChangeTask for DistroKey{resourceKey=''10.88.0.6:8080#true'', resourceType=''Nacos:Naming:v2:ClientData'', targetServer=''10.77.0.3:8848''} takes 1421ms'
        fields: {operation: 'DistroSyncChangeTask', key: '10.88.0.6:8080#true', target: '10.77.0.3:8848', ms: '1421'}
  - id: protocol-distro.task-slow-v1
    says: {en: 'sending lists to another node took longer than a second: the delay of these services', zh: '发送服务列表耗时超过一秒，即这些服务的同步延迟'}
    level: WARN
    match: '^(?:distro )?task (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) takes (?<ms>\d+)ms$'
    event: distro-task-slow
    source: {class: 'TaskExecuteWorker', versions: '1.4.0–2.1.2'}
    samples:
      - line: 'distro task DistroSyncChangeTask for DistroHttpCombinedKey-0{actualResourceTypes=[com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-1]} to 10.77.0.3:8848 takes 2812ms'
        fields: {operation: 'DistroSyncChangeTask', keys: 'com.alibaba.nacos.naming.iplist.ephemeral.public##DEFAULT_GROUP@@slow-1', target: '10.77.0.3:8848', ms: '2812'}
  - id: protocol-distro.snapshot
    says: {en: 'the first copy of all data at a start', zh: '启动时加载全量数据'}
    level: INFO
    match: '^\[DISTRO-INIT\] (?:waiting .+|load snapshot data (?:success|failed\.\s*)|load snapshot \S+ from \S+(?: result: (?:true|false)| failed\.)?|Can''t find component for type [^,]+, .*|it took \d+ ms to load snapshot \S+ from \S+ and snapshot size is -?\d+\.)$'
    source: {class: 'DistroLoadDataTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-INIT] load snapshot data success'
      - line: '[DISTRO-INIT] waiting distro data storage register...'
      - line: '[DISTRO-INIT] load snapshot Nacos:Naming:v2:ClientData from 10.77.0.2:8848'
      - line: '[DISTRO-INIT] load snapshot com.alibaba.nacos.naming.iplist. from 10.77.0.2:8848'
      - line: '[DISTRO-INIT] it took 80 ms to load snapshot Nacos:Naming:v2:ClientData from 10.77.0.1:8848 and snapshot size is 25.'
  - id: protocol-distro.not-initialised
    says: {en: 'verification waits for the first copy of all data', zh: '等待初始数据，暂不校验'}
    level: WARN
    match: '^data storage \S+ has not finished initial step, do not send verify data$'
    source: {class: 'DistroVerifyTimedTask', versions: '>=2.0.0'}
    samples:
      - line: 'data storage DistroDataStorageImpl has not finished initial step, do not send verify data'
      - line: 'data storage DistroClientDataProcessor has not finished initial step, do not send verify data'
      - line: 'data storage DistroClientDataProcessor has not finished initial step, do not send verify data'
  - id: protocol-distro.task-died
    says: {en: 'a background task died; two at a shutdown are normal', zh: '后台任务中断，停机时属正常'}
    level: ERROR
    match: '^\[TASK-FAILED\] .*$'
    source: {class: 'TaskExecuteWorker', versions: '>=2.0.0'}
    samples:
      - line: '[TASK-FAILED] java.lang.InterruptedException'
  - id: protocol-distro.verify-failed
    says: {en: 'a verification could not be sent', zh: '校验无法发送'}
    match: '^\[DISTRO-FAILED\] .*$'
    source: {class: 'DistroVerifyExecuteTask', versions: '>=1.4.0'}
    samples:
      - line: '[DISTRO-FAILED] verify task failed.'
  - id: protocol-distro.task-dropped
    says: {en: 'a change was dropped', zh: '变更被丢弃'}
    match: '^(?:\[DISTRO\] Can''t find failed task for type .*|No found transport agent for type .*)$'
    source: {class: 'AbstractDistroExecuteTask', versions: '>=2.0.0'}
    samples:
      - line: '[DISTRO] Can''t find failed task for type Nacos:Naming:v2:ClientData, so discarded'

"""#),
("patterns/protocol-raft.yml", #"""
# protocol-raft.yml: what protocol-raft.log tells of raft groups and their leaders
log: protocol-raft
patterns:
  - id: protocol-raft.leader
    says: {en: 'a raft group has a new leader or members as this node sees it', zh: '本节点看到 raft 组的 leader 或成员变化'}
    level: INFO
    match: '^This Raft event changes : RaftEvent\{groupId=''(?<raftGroup>[^'']*)'', leader=''(?<leader>[^'']*)'', term=(?<term>\d+|null), raftClusterInfo=\[.*\]\}$'
    event: raft-leader
    source: {class: 'JRaftProtocol', versions: '>=1.3.0'}
    samples:
      - line: 'This Raft event changes : RaftEvent{groupId=''nacos_config'', leader=''10.77.0.3:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'nacos_config', leader: '10.77.0.3:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''naming_service_metadata'', leader=''10.77.0.3:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'naming_service_metadata', leader: '10.77.0.3:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''lock_acquire_service_v2'', leader=''10.77.0.2:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'lock_acquire_service_v2', leader: '10.77.0.2:7848', term: '1'}
      - line: 'This Raft event changes : RaftEvent{groupId=''naming_instance_metadata'', leader=''10.77.0.3:7848'', term=1, raftClusterInfo=[10.77.0.2:7848, 10.77.0.3:7848, 10.77.0.1:7848]}'
        fields: {raftGroup: 'naming_instance_metadata', leader: '10.77.0.3:7848', term: '1'}
  - id: protocol-raft.self-address
    says: {en: 'this node names its own raft address', zh: '本节点报告自己的 raft 地址'}
    level: INFO
    match: '^Initializes the Raft protocol, raft-config info : \{.*\"selfMember\":\"(?<peer>[^\"]+)\".*\}$'
    event: self-address
    source: {class: 'JRaftServer', versions: '>=2.3.2'}
    samples:
      - line: 'Initializes the Raft protocol, raft-config info : {"data":{},"members":["10.77.0.2:7848","10.77.0.3:7848","10.77.0.1:7848"],"selfMember":"10.77.0.1:7848"}'
        fields: {peer: '10.77.0.1:7848'}
      - line: 'Initializes the Raft protocol, raft-config info : {"data":{},"members":["10.77.0.2:7848","10.77.0.3:7848","10.77.0.1:7848"],"strictMode":false,"selfMember":"10.77.0.1:7848"}'
        fields: {peer: '10.77.0.1:7848'}
  - id: protocol-raft.config
    says: {en: 'raft starts; this version does not name the address', zh: 'raft 启动，该版本不打印地址'}
    level: INFO
    match: '^Initializes the Raft protocol, raft-config info : \{(?!.*\"selfMember\":\"[^\"]).*\}$'
    source: {class: 'JRaftServer', versions: '1.3.0–2.3.1'}
    samples:
      - line: 'Initializes the Raft protocol, raft-config info : {}'
      - line: 'Initializes the Raft protocol, raft-config info : {}'
      - line: 'Initializes the Raft protocol, raft-config info : {}'
  - id: protocol-raft.starting
    says: {en: 'raft starts on this node', zh: '本节点 raft 启动'}
    level: INFO
    match: '^========= The raft protocol is starting\.\.\. =========$'
    event: node-starting
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: '========= The raft protocol is starting... ========='
      - line: '========= The raft protocol is starting... ========='
      - line: '========= The raft protocol is starting... ========='
  - id: protocol-raft.stopping
    says: {en: 'raft stops on this node', zh: '本节点 raft 停止'}
    level: INFO
    match: '^========= The raft protocol (?:is starting to close|has been closed) =========$'
    event: node-stopping
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: '========= The raft protocol has been closed ========='
      - line: '========= The raft protocol is starting to close ========='
      - line: '========= The raft protocol has been closed ========='
  - id: protocol-raft.started
    says: {en: 'raft is set up or taken down', zh: 'raft 初始化或关闭'}
    level: INFO
    match: '^(?:========= The raft protocol start finished\.\.\. =========|create raft group : \S+|shutdown jraft server)$'
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'shutdown jraft server'
      - line: 'create raft group : nacos_config'
      - line: 'create raft group : naming_service_metadata'
      - line: 'create raft group : lock_acquire_service_v2'
  - id: protocol-raft.join-retried
    says: {en: 'a raft group is not joined yet; normal until the first leader', zh: '尚未加入 raft 组，首个 leader 产生前属正常'}
    level: ERROR
    match: '^Failed to join the cluster, retry\.\.\.$'
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'Failed to join the cluster, retry...'
      - line: 'Failed to join the cluster, retry...'
      - line: 'Failed to join the cluster, retry...'
  - id: protocol-raft.refresh-failed
    says: {en: 'no leader of a raft group is known yet', zh: '尚不知道 raft 组的 leader'}
    level: ERROR
    match: '^Fail to refresh (?:leader|route configuration|raft metadata info) for group : [^,]+, (?:status|error) is : .*$'
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'Fail to refresh raft metadata info for group : naming_service_metadata, error is : {}'
      - line: 'Fail to refresh raft metadata info for group : naming_instance_metadata, error is : {}'
      - line: 'Fail to refresh raft metadata info for group : naming_persistent_service_v2, error is : {}'
      - line: 'Fail to refresh route configuration for group : nacos_config, status is : Status[UNKNOWN<-1>: Fail to get leader of group nacos_config]'
  - id: protocol-raft.read-failed
    says: {en: 'a linear read failed; the leader is asked instead', zh: '线性读失败，改读 leader'}
    level: ERROR
    match: '^(?:ReadIndex has error : .*|Raft linear read failed, go to Leader read logic : .*)$'
    source: {class: 'JRaftServer', versions: '>=1.3.0'}
    samples:
      - line: 'ReadIndex has error : Was stopped, go to Leader read.'
      - line: 'ReadIndex has error : No leader at term 0., go to Leader read.'
      - line: 'ReadIndex has error : read-index request timeout, go to Leader read.'
      - line: 'ReadIndex has error : Peer id not found: 10.77.0.1:7848, group: nacos_config, go to Leader read.'
  - id: protocol-raft.apply-failed
    says: {en: 'a raft group is dead on this node until it is restarted', zh: '本节点该 raft 组已失效，需重启'}
    match: '^processor : (?<raftGroup>[^,]+), stateMachine meet critical error: .*$'
    event: raft-apply-failed
    source: {class: 'NacosStateMachine', versions: '>=1.3.0'}
    samples:
      - line: 'processor : com.alibaba.nacos.naming.core.v2.metadata.InstanceMetadataProcessor@1b2c3d, stateMachine meet critical error: {}.'
        fields: {raftGroup: 'com.alibaba.nacos.naming.core.v2.metadata.InstanceMetadataProcessor@1b2c3d'}
  - id: protocol-raft.execute-failed
    says: {en: 'raft failed inside', zh: 'raft 内部出错'}
    match: '^(?:execute has error : .*|handleRequest has error : .*|Snapshot load failed on : .*|There was an error saving the snapshot , error : .*|apply service metadata error: .*)$'
    source: {class: 'AbstractProcessor, NacosStateMachine', versions: '>=1.3.0'}
    samples:
      - line: 'handleRequest has error : '
  - id: protocol-raft.persistent-client
    says: {en: 'a persistent instance was written through raft', zh: '永久实例通过 raft 写入'}
    match: '^(?:Client (?:un)?registered\. service=.*|Persistent client operation failed\.\s*|client not exist onInstanceDeregister, clientId : .*|\[SNAPSHOT-[A-Z-]+\] .*|snapshot (?:start|success) to load from : .*)$'
    source: {class: 'PersistentClientOperationServiceImpl', versions: '>=2.1.2'}
    samples:
      - line: 'Client registered. service=Service{namespace=''public'', group=''DEFAULT_GROUP'', name=''order-svc'', ephemeral=false, revision=0}, clientId=10.1.1.5:8080#false, instance=Instance{instanceId=''null'', ip=''10.1.1.5'', port=8080}'

"""#),
("patterns/remote.yml", #"""
# remote.yml: what remote.log, remote-digest.log and the connection logs tell of gRPC connections
log: remote
patterns:
  - id: remote.transport-ready
    says: {en: 'a gRPC connection was opened', zh: 'gRPC 连接建立'}
    level: INFO
    log: [remote-digest]
    match: '^Connection transportReady,connectionId = (?<client>(?<madeAt>\d{13})_\S+)\s*$'
    source: {class: 'AddressTransportFilter', versions: '>=2.0.0'}
    samples:
      - line: 'Connection transportReady,connectionId = 1795387825720_10.77.0.2_37366 '
        fields: {client: '1795387825720_10.77.0.2_37366', madeAt: '1795387825720'}
      - line: 'Connection transportReady,connectionId = 1795389107281_10.77.0.3_46070 '
        fields: {client: '1795389107281_10.77.0.3_46070', madeAt: '1795389107281'}
      - line: 'Connection transportReady,connectionId = 1795386397934_10.77.0.2_36750 '
        fields: {client: '1795386397934_10.77.0.2_36750', madeAt: '1795386397934'}
  - id: remote.transport-terminated
    says: {en: 'a gRPC connection ended', zh: 'gRPC 连接结束'}
    level: INFO
    log: [remote-digest]
    match: '^Connection transportTerminated,connectionId = (?<client>\S+)\s*$'
    source: {class: 'AddressTransportFilter', versions: '>=2.0.0'}
    samples:
      - line: 'Connection transportTerminated,connectionId = 1795387825720_10.77.0.2_37366 '
        fields: {client: '1795387825720_10.77.0.2_37366'}
      - line: 'Connection transportTerminated,connectionId = 1795389107281_10.77.0.3_46070 '
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: 'Connection transportTerminated,connectionId = 1795386397934_10.77.0.2_36750 '
        fields: {client: '1795386397934_10.77.0.2_36750'}
  - id: remote.member-connected
    says: {en: 'another node connected to this one and named its version', zh: '其它节点接入并报告其版本'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_(?<peer>[^_,]+)_\d+),connection=Connection\{.*, version=''(?:[\w-]+:)?v?(?<version>[^'']+)'', .*labels=\{(?=[^}]*source=cluster).*$'
    event: version
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: 'new connection registered successfully, connectionId = 1795387825720_10.77.0.2_37366,connection=Connection{traced=false, abilities=null, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.2'', remoteIp=''10.77.0.2'', remotePort=37366, localPort=9849, version=''Nacos-Java-Client:v2.0.3'', connectionId=''1795387825720_10.77.0.2_37366'', createTime=Mon Nov 23 06:50:25 CST 2026, lastActiveTime=1795387825753, appName=''-'', tenant=''null'', labels={source=cluster}}} '
        fields: {client: '1795387825720_10.77.0.2_37366', madeAt: '1795387825720', peer: '10.77.0.2', version: '2.0.3'}
      - line: 'new connection registered successfully, connectionId = 1795389107281_10.77.0.3_46070,connection=Connection{traced=false, abilities=null, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.3'', remoteIp=''10.77.0.3'', remotePort=46070, localPort=9849, version=''Nacos-Java-Client:v2.1.1'', connectionId=''1795389107281_10.77.0.3_46070'', createTime=Mon Nov 23 07:11:47 CST 2026, lastActiveTime=1795389107969, appName=''-'', tenant=''null'', labels={source=cluster}}} '
        fields: {client: '1795389107281_10.77.0.3_46070', madeAt: '1795389107281', peer: '10.77.0.3', version: '2.1.1'}
      - line: 'new connection registered successfully, connectionId = 1795386606405_10.77.0.3_57540,connection=Connection{traced=false, abilities={}, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.3'', remoteIp=''10.77.0.3'', remotePort=57540, localPort=9849, version=''Nacos-Server:v3.1.0-bugfix'', connectionId=''1795386606405_10.77.0.3_57540'', createTime=Mon Nov 23 06:30:07 CST 2026, lastActiveTime=1795386607299, appName=''-'', tenant=''null'', labels={source=cluster, tls.enable=false}}} '
        fields: {client: '1795386606405_10.77.0.3_57540', madeAt: '1795386606405', peer: '10.77.0.3', version: '3.1.0-bugfix'}
  - id: remote.client-connected
    says: {en: 'a client connected to this node', zh: '客户端接入本节点'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_\S+?),connection=Connection\{(?!.*labels=\{[^}]*source=cluster).*$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: 'new connection registered successfully, connectionId = 1795387839143_10.77.0.104_55524,connection=Connection{traced=false, abilities=null, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.104'', remoteIp=''10.77.0.104'', remotePort=55524, localPort=9848, version=''Nacos-Java-Client:v2.3.2'', connectionId=''1795387839143_10.77.0.104_55524'', createTime=Mon Nov 23 06:50:39 CST 2026, lastActiveTime=1795387839793, appName=''unknown'', tenant=''null'', labels={source=sdk, module=naming, AppName=unknown, tls.enable=false}}} '
        fields: {client: '1795387839143_10.77.0.104_55524', madeAt: '1795387839143'}
      - line: 'new connection registered successfully, connectionId = 1795386634065_10.77.0.104_50458,connection=Connection{traced=false, abilities={}, metaInfo=ConnectionMeta{connectType=''GRPC'', clientIp=''10.77.0.104'', remoteIp=''10.77.0.104'', remotePort=50458, localPort=9848, version=''Nacos-Java-Client:v2.5.1'', connectionId=''1795386634065_10.77.0.104_50458'', createTime=Mon Nov 23 06:30:34 CST 2026, lastActiveTime=1795386634478, appName=''unknown'', tenant=''null'', labels={source=sdk, module=naming, AppName=unknown, tls.enable=false}}} '
        fields: {client: '1795386634065_10.77.0.104_50458', madeAt: '1795386634065'}
  - id: remote.unregistered
    says: {en: 'a gRPC connection was closed and forgotten', zh: 'gRPC 连接注销'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^\[(?<client>[^\]]+)\]Connection unregistered successfully\.\s*$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: '[1795387825720_10.77.0.2_37366]Connection unregistered successfully. '
        fields: {client: '1795387825720_10.77.0.2_37366'}
      - line: '[1795389107281_10.77.0.3_46070]Connection unregistered successfully. '
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: '[1795386606405_10.77.0.3_57540]Connection unregistered successfully. '
        fields: {client: '1795386606405_10.77.0.3_57540'}
  - id: remote.check-metrics
    says: {en: 'the periodic check of the connections counts them', zh: '周期性连接检查的计数'}
    level: INFO
    log: [plugin-control-connection, nacos]
    match: '^(?:Long connection metrics detail ,Total count =\d+, sdkCount=\d+,clusterCount=\d+.*|ConnectionMetrics, totalCount = \d+, detail = .*|Fail to find connection runtime ejector for name \S+,use default)$'
    source: {class: 'ConnectionManager', versions: '>=2.2.0'}
    samples:
      - line: 'Fail to find connection runtime ejector for name nacos,use default'
      - line: 'Long connection metrics detail ,Total count =0, sdkCount=0,clusterCount=0'
      - line: 'ConnectionMetrics, totalCount = 0, detail = {long_connection=0, long_polling=0}'
  - id: remote.check-limit
    says: {en: 'the periodic check of the connections counts them', zh: '周期性连接检查的计数'}
    level: INFO
    log: [remote-digest]
    match: '^(?:Check over limit for ip limit rule, over limit ip count=\d+|Total count =\d+, sdkCount=\d+,clusterCount=\d+.*)$'
    source: {class: 'ConnectionManager', versions: '2.0.0–2.1.2'}
    samples:
      - line: 'Check over limit for ip limit rule, over limit ip count=0'
      - line: 'Total count =0, sdkCount=0,clusterCount=0, currentLimit=-1, toExpelCount=0'
  - id: remote.check
    says: {en: 'the periodic check of the connections', zh: '周期性连接检查'}
    level: INFO
    log: [remote-digest, plugin-control-connection, nacos]
    match: '^(?:Connection check task (?:start|end)|Out dated connection(?: ,size=\d+| check successCount=\d+))$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: 'Connection check task end'
      - line: 'Connection check task start'
      - line: 'Out dated connection ,size=0'
      - line: 'Out dated connection check successCount=0'
      - line: 'Connection check task end'
  - id: remote.outdated
    says: {en: 'a gRPC connection is doubted or closed', zh: 'gRPC 连接被质疑或关闭'}
    level: INFO
    log: [remote-digest, plugin-control-connection]
    match: '^\[(?<client>[^\]]+)\](?:send connection active request\s*|Unregister Out dated connection\.+|client disconnected,clear config listen context| connection  close bi stream exception  : .*)$'
    source: {class: 'ConnectionManager', versions: '>=2.0.0'}
    samples:
      - line: '[1795389107281_10.77.0.3_46070]send connection active request '
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: '[1795389107281_10.77.0.3_46070]Unregister Out dated connection....'
        fields: {client: '1795389107281_10.77.0.3_46070'}
      - line: '[1795385277273_10.77.0.3_49686] connection  close bi stream exception  : {}'
        fields: {client: '1795385277273_10.77.0.3_49686'}
      - line: '[1795386606405_10.77.0.3_57540]client disconnected,clear config listen context'
        fields: {client: '1795386606405_10.77.0.3_57540'}
  - id: remote.invalid-connection
    says: {en: 'a request came over an unknown connection', zh: '请求来自未知连接'}
    log: [remote-digest]
    match: '^\[\w+\] Invalid connection Id ,connection \[[^\]]+\] is un registered ,$'
    source: {class: 'GrpcRequestAcceptor', versions: '>=2.0.0'}
    samples:
      - line: '[grpc] Invalid connection Id ,connection [1695112233445_10.1.1.5_54321] is un registered ,'
  - id: remote.server-stopping
    says: {en: 'the gRPC server of this node stops', zh: '本节点 gRPC 服务停止'}
    level: INFO
    log: [remote]
    match: '^Nacos \w+ Rpc server stopping$'
    event: node-stopping
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Nacos GrpcSdkServer Rpc server stopping'
      - line: 'Nacos GrpcClusterServer Rpc server stopping'
      - line: 'Nacos GrpcSdkServer Rpc server stopping'
  - id: remote.server
    says: {en: 'the gRPC server of this node starts or has stopped', zh: '本节点 gRPC 服务启动或已停止'}
    level: INFO
    log: [remote]
    match: '^Nacos \w+ Rpc server (?:starting|started|stopped)(?: at port \d+.*| successfully\.\.\.)?$'
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Nacos GrpcSdkServer Rpc server started at port 9848'
      - line: 'Nacos GrpcSdkServer Rpc server starting at port 9848'
      - line: 'Nacos GrpcSdkServer Rpc server stopped successfully...'
  - id: remote.starting
    says: {en: 'part of a start', zh: '启动过程'}
    level: INFO
    log: [remote]
    match: '^(?:\[ClientConnectionEventListenerRegistry\] registry listener - .*|(?:No RpcServerSslContextRefresher specified,)?Ssl Context auto refresh.*|RpcServerSslContextRefresher .*|Load ProtocolNegotiatorBuilder .*|Not found ProtocolNegotiatorBuilder .*|Recommended use ''.*|\S+ has been loaded, class: .*|Init loader limit rule.*)$'
    source: {class: 'BaseRpcServer', versions: '>=2.0.0'}
    samples:
      - line: 'Init loader limit rule from local,rule='
      - line: 'Ssl Context auto refresh is not supported.'
      - line: 'RpcServerSslContextRefresher initialization completed.'
      - line: '[ClientConnectionEventListenerRegistry] registry listener - ConnectionBasedClientManager'
      - line: 'nacos has been loaded, class: com.alibaba.nacos.core.remote.grpc.ConnectionGeneratorServiceImpl'
      - line: 'Load ProtocolNegotiatorBuilder com.alibaba.nacos.core.remote.grpc.negotiator.tls.SdkDefaultTlsProtocolNegotiatorBuilder for type DEFAULT_TLS'
      - line: 'Not found ProtocolNegotiatorBuilder for type nacos.remote.server.rpc.protocol.negotiator.type, will use default type nacos.remote.server.rpc.protocol.negotiator.type'

"""#),
  ]
}
