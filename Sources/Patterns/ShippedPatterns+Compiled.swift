// Made by `RECORD_GOLDEN=1 swift test --filter GeneratedPatterns`. Do not edit.
// swift-format-ignore-file

extension ShippedPatterns {
  /// The tables made from `files`; a `PatternSet.compiledText`.
  static let compiled: StaticString = ##"""
13856febf2352889a1edafa54a8ab8a2153fba9085035c2f02202d8d04542850
1 646 
access.v1.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v1/ns/instance


1 0 1 1 
access.v1.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v1/ns/instance


1 0 1 1 
access.v1.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v1/ns/instance


1 0 1 1 
access.v1.patch
an instance is changed in part
部分修改实例
patterns/access.yml
update
PATCH /v1/ns/instance


1 0 1 1 
access.v1.metadata-batch-put
metadata of several instances are changed
批量修改实例元数据
patterns/access.yml

PUT /v1/ns/instance/metadata/batch


1 0 1 1 
access.v1.metadata-batch-delete
metadata of several instances are deleted
批量删除实例元数据
patterns/access.yml

DELETE /v1/ns/instance/metadata/batch


1 0 1 1 
access.v1.beat
a heartbeat
心跳
patterns/access.yml
beat
PUT /v1/ns/instance/beat


1 0 1 1 
access.v1.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v1/ns/instance/list


1 0 1 1 
access.v1.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v1/ns/instance


1 0 1 1 
access.v2.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v2/ns/instance


1 0 1 1 
access.v2.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v2/ns/instance


1 0 1 1 
access.v2.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v2/ns/instance


1 0 1 1 
access.v2.patch
an instance is changed in part
部分修改实例
patterns/access.yml
update
PATCH /v2/ns/instance


1 0 1 1 
access.v2.metadata-batch-put
metadata of several instances are changed
批量修改实例元数据
patterns/access.yml

PUT /v2/ns/instance/metadata/batch


1 0 1 1 
access.v2.metadata-batch-delete
metadata of several instances are deleted
批量删除实例元数据
patterns/access.yml

DELETE /v2/ns/instance/metadata/batch


1 0 1 1 
access.v2.beat
a heartbeat
心跳
patterns/access.yml
beat
PUT /v2/ns/instance/beat


1 0 1 1 
access.v2.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v2/ns/instance/list


1 0 1 1 
access.v2.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v2/ns/instance


1 0 1 1 
access.v3-client.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v3/client/ns/instance


1 0 1 1 
access.v3-client.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v3/client/ns/instance


1 0 1 1 
access.v3-client.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v3/client/ns/instance


1 0 1 1 
access.v3-client.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v3/client/ns/instance/list


1 0 1 1 
access.v3-client.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v3/client/ns/instance


1 0 1 1 
access.v3-admin.register
an instance registers (on v3 also its heartbeat, with heartBeat=true)
实例注册（v3 带 heartBeat=true 时为心跳）
patterns/access.yml
register
POST /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.deregister
an instance is deregistered or deleted
实例注销或被删除
patterns/access.yml
deregister
DELETE /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.update
an instance is changed: enabled, weight, metadata
修改实例：上下线、权重、元数据
patterns/access.yml
update
PUT /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.patch
an instance is changed in part
部分修改实例
patterns/access.yml
update
PATCH /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.metadata-batch-put
metadata of several instances are changed
批量修改实例元数据
patterns/access.yml

PUT /v3/admin/ns/instance/metadata/batch


1 0 1 1 
access.v3-admin.metadata-batch-delete
metadata of several instances are deleted
批量删除实例元数据
patterns/access.yml

DELETE /v3/admin/ns/instance/metadata/batch


1 0 1 1 
access.v3-admin.list
a client reads the list of a service; disabled instances are not in it
客户端读取服务列表，不含已下线实例
patterns/access.yml
list-read
GET /v3/admin/ns/instance/list


1 0 1 1 
access.v3-admin.detail
one instance is read
读取单个实例
patterns/access.yml

GET /v3/admin/ns/instance


1 0 1 1 
access.v3-admin.partial
an instance is changed in part
部分修改实例
patterns/access.yml
update
PUT /v3/admin/ns/instance/partial


1 0 1 1 
access.v1.beat-old
a heartbeat of an old client
旧客户端心跳
patterns/access.yml
beat
PUT /v1/ns/api/clientBeat


1 0 1 1 
access.v1.list-old
a client reads the list of a service
客户端读取服务列表
patterns/access.yml
list-read
GET /v1/ns/api/srvIPXT


1 0 1 1 
access.v1.names-old
a client reads all service names
客户端读取全部服务名
patterns/access.yml

GET /v1/ns/api/allDomNames


1 0 1 1 
access.v1.catalog-read
the console reads the instances of a service, the disabled ones too
控制台读取服务实例，含已下线实例
patterns/access.yml
catalog-read
GET /v1/ns/catalog/instances


1 0 1 1 
access.v2.catalog-read
the console reads the instances of a service, the disabled ones too
控制台读取服务实例，含已下线实例
patterns/access.yml
catalog-read
GET /v2/ns/catalog/instances


1 0 1 1 
access.v3.catalog-read
the console reads the instances of a service, the disabled ones too
控制台读取服务实例，含已下线实例
patterns/access.yml
catalog-read
GET /v3/console/ns/instance/list


1 0 1 1 
access.v1.catalog-service
the console reads a service
控制台读取服务
patterns/access.yml

GET /v1/ns/catalog/service


1 0 1 1 
access.v1.catalog-services
the console reads the services
控制台读取服务列表
patterns/access.yml

GET /v1/ns/catalog/services


1 0 1 1 
access.v3.console-update
the console takes an instance offline or online, or edits it; which one is in the body
控制台上下线或编辑实例，内容在请求体中
patterns/access.yml
update
PUT /v3/console/ns/instance


1 0 1 1 
access.v3.console-partial
the console edits an instance in part
控制台部分编辑实例
patterns/access.yml
update
PUT /v3/console/ns/instance/partial


1 0 1 1 
access.peer.distro-datum-put
another node sends changed lists
其它节点发送变更数据
patterns/access.yml
peer-request
PUT /v1/ns/distro/datum

b
1 1 0 1 1 
access.peer.distro-checksum
another node verifies the data it owns
其它节点发送校验
patterns/access.yml
peer-request
PUT /v1/ns/distro/checksum

b
2 1 0 1 1 
access.peer.distro-datum-get
another node fetches lists whose checksum differed
其它节点拉取校验不一致的数据
patterns/access.yml
peer-request
GET /v1/ns/distro/datum

b
3 1 0 1 1 
access.peer.distro-datums
another node fetches all lists at its start
其它节点启动时拉取全量数据
patterns/access.yml
peer-request
GET /v1/ns/distro/datums

b
4 1 0 1 1 
access.peer.service-status
another node tells the health of its services
其它节点同步服务健康状态
patterns/access.yml
peer-request
POST /v1/ns/service/status

b
5 1 0 1 1 
access.peer.cluster-report
another node reports itself
其它节点上报自身
patterns/access.yml
peer-request
POST /v1/core/cluster/report

b
6 1 0 1 1 
access.peer.server-status
another node says that it lives
其它节点报告存活
patterns/access.yml
peer-request
GET /v1/ns/operator/server/status

b
7 1 0 1 1 
access.peer.statuses
another node reads health flags
其它节点读取健康状态
patterns/access.yml
peer-request
GET /v1/ns/instance/statuses

b
8 1 0 1 1 
access.peer.raft
the old raft of 1.x
1.x 旧 raft
patterns/access.yml
peer-request
* /v1/ns/raft/*

b
9 1 0 1 1 
access.peer.cluster-state
another node asks for the raft state
其它节点查询 raft 状态
patterns/access.yml
peer-request
GET /v1/ns/operator/cluster/state

b
0 1 0 1 1 
access.peer.distro-server
who is responsible is asked
查询责任节点
patterns/access.yml
peer-request
GET /v1/ns/operator/distro/server

b
0 1 0 1 1 
access.peer.status-old
another node tells the health of its services
其它节点同步服务健康状态
patterns/access.yml
peer-request
GET /v1/ns/service/status

b
5 1 0 1 1 
access.v1.health
the health of an instance is set
设置实例健康状态
patterns/access.yml

PUT /v1/ns/health


1 0 1 1 
access.v1.health-instance
the health of an instance is set
设置实例健康状态
patterns/access.yml

PUT /v1/ns/health/instance


1 0 1 1 
access.v1.service
a service is created, changed, deleted or read
服务的增删改查
patterns/access.yml

* /v1/ns/service


1 0 1 1 
access.v1.service-other
services are read
读取服务
patterns/access.yml

* /v1/ns/service/*


1 0 1 1 
access.v1.cluster
a cluster of a service is changed
修改服务的集群
patterns/access.yml

* /v1/ns/cluster


1 0 1 1 
access.v1.switches-put
an operator changes a switch of this node
修改本节点开关
patterns/access.yml
switch-changed
PUT /v1/ns/operator/switches


1 0 1 1 
access.v1.operator
an operator or a health probe asks this node
运维或健康探测
patterns/access.yml

* /v1/ns/operator/*


1 0 1 1 
access.v1.ops
an operator asks this node
运维接口
patterns/access.yml

* /v1/ns/ops/*


1 0 1 1 
access.v1.ns
another naming request
其它命名请求
patterns/access.yml

* /v1/ns/*


1 0 1 1 
access.v1.core
a request about the cluster itself
集群管理请求
patterns/access.yml

* /v1/core/*


1 0 1 1 
access.v1.console
a request of the console or a probe
控制台或探测请求
patterns/access.yml

* /v1/console/*


1 0 1 1 
access.v1.cs
a request to the configuration service
配置服务请求
patterns/access.yml

* /v1/cs/*


1 0 1 1 
access.v1.auth
a request about users
用户请求
patterns/access.yml

* /v1/auth/*


1 0 1 1 
access.v2.other
another request of API version 2
其它 v2 请求
patterns/access.yml

* /v2/*


1 0 1 1 
access.v3.console
a request of the console
控制台请求
patterns/access.yml

* /v3/console/*


1 0 1 1 
access.v3.other
another request of API version 3
其它 v3 请求
patterns/access.yml

* /v3/*


1 0 1 1 
access.actuator
a probe or a metrics reader
探针或指标采集
patterns/access.yml

* /actuator/*


1 0 1 1 
access.other
a request that no rule looks at
无规则关注的请求
patterns/access.yml

* /*


1 0 1 1 
access.v1.config-read
a configuration is read, or the list of the console
读取配置或控制台列表
patterns/access.yml

GET /v1/cs/configs


1 0 1 1 
access.v1.config-publish
a configuration is published
发布配置
patterns/access.yml

POST /v1/cs/configs


1 0 1 1 
access.v1.config-delete
a configuration is deleted
删除配置
patterns/access.yml

DELETE /v1/cs/configs


1 0 1 1 
access.v1.config-listen
a client waits for changes of configurations (long polling)
客户端长轮询监听配置变更
patterns/access.yml

POST /v1/cs/configs/listener


1 0 1 1 
access.v1.config-listeners
who listens to a configuration
查询配置监听者
patterns/access.yml

GET /v1/cs/configs/listener


1 0 1 1 
access.v1.config-history
the history of a configuration is read
读取配置历史
patterns/access.yml

GET /v1/cs/history


1 0 1 1 
access.v1.config-ops
an operator asks the configuration module for something
配置模块运维操作
patterns/access.yml

* /v1/cs/ops/*


1 0 1 1 
access.peer.config-changed
another node tells that a configuration changed
其它节点通知配置变更
patterns/access.yml

GET /v1/cs/communication/dataChange


1 0 1 1 
access.v1.config-health
a health check of the configuration module
配置模块健康检查
patterns/access.yml

GET /v1/cs/health


1 0 1 1 
access.v1.liveness
a liveness probe
存活探针
patterns/access.yml

GET /v1/console/health/liveness


1 0 1 1 
access.v1.readiness
a readiness probe
就绪探针
patterns/access.yml

GET /v1/console/health/readiness


1 0 1 1 
access.v2.liveness
a liveness probe
存活探针
patterns/access.yml

GET /v2/console/health/liveness


1 0 1 1 
access.v2.readiness
a readiness probe
就绪探针
patterns/access.yml

GET /v2/console/health/readiness


1 0 1 1 
access.v3.liveness
a liveness probe of the console
控制台存活探针
patterns/access.yml

GET /v3/console/health/liveness


1 0 1 1 
access.v3.readiness
a readiness probe of the console
控制台就绪探针
patterns/access.yml

GET /v3/console/health/readiness


1 0 1 1 
access.v3.admin-liveness
a liveness probe
存活探针
patterns/access.yml

GET /v3/admin/core/state/liveness


1 0 1 1 
access.v3.admin-readiness
a readiness probe
就绪探针
patterns/access.yml

GET /v3/admin/core/state/readiness


1 0 1 1 
access.v1.server-state
version and mode of this node are read
读取节点版本与模式
patterns/access.yml

GET /v1/console/server/state


1 0 1 1 
access.v3.server-state
version and mode of this node are read
读取节点版本与模式
patterns/access.yml

GET /v3/console/server/state


1 0 1 1 
access.v1.namespaces
namespaces are read or changed
读取或修改命名空间
patterns/access.yml

* /v1/console/namespaces


1 0 1 1 
access.v2.namespaces
namespaces are read or changed
读取或修改命名空间
patterns/access.yml

* /v2/console/namespace/*


1 0 1 1 
access.v3.namespaces
namespaces are read or changed
读取或修改命名空间
patterns/access.yml

* /v3/console/core/namespace/*


1 0 1 1 
access.v1.login
somebody logs in
登录
patterns/access.yml

POST /v1/auth/login


1 0 1 1 
access.v1.login-users
somebody logs in
登录
patterns/access.yml

POST /v1/auth/users/login


1 0 1 1 
access.v3.login
somebody logs in
登录
patterns/access.yml

POST /v3/auth/user/login


1 0 1 1 
access.v3.auth
users, roles and permissions
用户、角色与权限
patterns/access.yml

* /v3/auth/*


1 0 1 1 
access.v1.subscribers
the subscribers of a service are read
读取服务订阅者
patterns/access.yml

GET /v1/ns/service/subscribers


1 0 1 1 
access.v1.services
the names of services are read
读取服务名列表
patterns/access.yml

GET /v1/ns/service/list


1 0 1 1 
access.v1.switches-get
operator switches are read
读取开关配置
patterns/access.yml

GET /v1/ns/operator/switches


1 0 1 1 
access.v1.metrics
counters of this node are read
读取节点计数
patterns/access.yml

GET /v1/ns/operator/metrics


1 0 1 1 
access.v1.log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v1/ns/operator/log


1 0 1 1 
access.v1.core-log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v1/core/ops/log


1 0 1 1 
access.v2.core-log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v2/core/ops/log


1 0 1 1 
access.v3.log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v3/admin/ns/ops/log


1 0 1 1 
access.v3.core-log-level
an operator changes a log level: lines may appear or vanish from here on
修改日志级别：此后日志行可能增减
patterns/access.yml

PUT /v3/admin/core/ops/log


1 0 1 1 
access.v1.raft-ops
an operator commands raft: leader, peers, snapshot
raft 运维操作：leader、成员、快照
patterns/access.yml

POST /v1/core/ops/raft


1 0 1 1 
access.v2.raft-ops
an operator commands raft: leader, peers, snapshot
raft 运维操作：leader、成员、快照
patterns/access.yml

POST /v2/core/ops/raft


1 0 1 1 
access.v3.raft-ops
an operator commands raft: leader, peers, snapshot
raft 运维操作：leader、成员、快照
patterns/access.yml

POST /v3/admin/core/ops/raft


1 0 1 1 
access.v1.members
the members are read
读取成员列表
patterns/access.yml

GET /v1/core/cluster/nodes


1 0 1 1 
access.v1.member-leave
an operator takes members out of the cluster
从集群移除成员
patterns/access.yml

POST /v1/core/cluster/server/leave


1 0 1 1 
access.v2.members
the members are read or changed
读取或修改成员
patterns/access.yml

* /v2/core/cluster/*


1 0 1 1 
access.v3.members
the members are read or changed
读取或修改成员
patterns/access.yml

* /v3/admin/core/cluster/*


1 0 1 1 
access.v2.loader
an operator looks at connections, or moves them to other nodes
查看连接或把连接移到其它节点
patterns/access.yml

* /v2/core/loader/*


1 0 1 1 
access.v3.loader
an operator looks at connections, or moves them to other nodes
查看连接或把连接移到其它节点
patterns/access.yml

* /v3/admin/core/loader/*


1 0 1 1 
access.v1.upgrade-ops
the upgrade from 1.x is watched
查看从 1.x 升级的状态
patterns/access.yml

* /v1/ns/upgrade/ops/*


1 0 1 1 
access.v2.clients
clients of this node and what they publish are read
读取本节点客户端及其发布
patterns/access.yml

* /v2/ns/client/*


1 0 1 1 
access.v3.clients
clients of this node and what they publish are read
读取本节点客户端及其发布
patterns/access.yml

* /v3/admin/ns/client/*


1 0 1 1 
access.v2.service
services are read
读取服务
patterns/access.yml

* /v2/ns/service/*


1 0 1 1 
access.v2.service-one
a service is read or changed
读取或修改服务
patterns/access.yml

* /v2/ns/service


1 0 1 1 
access.v3.service
a service is read or changed
读取或修改服务
patterns/access.yml

* /v3/admin/ns/service


1 0 1 1 
access.v3.services
services are read
读取服务
patterns/access.yml

* /v3/admin/ns/service/*


1 0 1 1 
access.v3.console-service
the console reads services
控制台读取服务
patterns/access.yml

* /v3/console/ns/service/*


1 0 1 1 
access.v2.config
a configuration is read, published or deleted
读取、发布或删除配置
patterns/access.yml

* /v2/cs/config


1 0 1 1 
access.v3.config-client
a client reads a configuration
客户端读取配置
patterns/access.yml

GET /v3/client/cs/config


1 0 1 1 
access.v3.config-admin
configurations are read or changed
读取或修改配置
patterns/access.yml

* /v3/admin/cs/*


1 0 1 1 
access.v3.config-console
the console reads or changes configurations
控制台读取或修改配置
patterns/access.yml

* /v3/console/cs/*


1 0 1 1 
access.v3.health
the health of a persistent instance is set
设置永久实例健康状态
patterns/access.yml

PUT /v3/admin/ns/health/instance


1 0 1 1 
access.v2.health
the health of a persistent instance is set
设置永久实例健康状态
patterns/access.yml

PUT /v2/ns/health/instance


1 0 1 1 
access.v3.ai
the registry of AI services
AI 服务注册
patterns/access.yml

* /v3/admin/ai/*


1 0 1 1 
access.v2.switches-put
an operator changes a switch of this node
修改本节点开关
patterns/access.yml
switch-changed
PUT /v2/ns/operator/switches


1 0 1 1 
access.v3.switches-put
an operator changes a switch of this node
修改本节点开关
patterns/access.yml
switch-changed
PUT /v3/admin/ns/ops/switches


1 0 1 1 
access.prometheus
Prometheus asks which instances to scrape
Prometheus 服务发现
patterns/access.yml

GET /nacos/prometheus/*


1 0 1 1 
alipay-jraft-library.node
a member of a raft group starts, votes or changes its peers
raft 组成员启动、投票或变更成员
patterns/alipay-jraft-library.yml

^(?:Adding learners: .*|Adding peers: .*|Init node [^\s]*+ with empty conf\.)$


0 0 1 11 
alipay-jraft-library.node-failed
a member of a raft group starts, votes or changes its peers (a warning or an error)
raft 组成员启动、投票或变更成员（告警或错误）
patterns/alipay-jraft-library.yml

^(?:Another peer [^\s]*+ declares that it is the leader at term .*|Bootstrapping an empty node makes no sense\.|Corrupted log entry received from leader, index=.*|Do not set snapshot uri, ignore initSnapshotStorage\.|Fail to add a learner replicator, peer=.*|Fail to add signal\.|Fail to init fsm caller, null instance, bootstrapId=.*|Fail to init fsm caller\.|Fail to init meta storage\.|Fail to init readOnlyService\.|Fail to init rpc service\.|Fail to init snapshot storage\.|Ignore onCaughtUp message, mismatch configuration context version, expect .*|Invalid arguments for bootstrap, groupConf=.*|Invalid conf entry .*|No RPC server attached to, did you forget to call addService\?|No such peer \S+\.|Node can't started from IP_ANY\.|NodeManager add .*|Parse peer from string failed: .*|Raft-Node-Lock report: currentThread=.*)$


0 0 1 11 
alipay-jraft-library.replication
entries of a raft group are sent, agreed on and applied
raft 组日志的复制、提交与应用
patterns/alipay-jraft-library.yml

^(?:Blocking [^\s]*+ for .*|Committed log fromIndex=.*|LastLogIndex at peer=.*|Replicated logs in \[.*|logIndex=[^\s]*+ dismatch|logIndex=[^\s]*+ was compacted)$


0 0 1 11 
alipay-jraft-library.replication-failed
entries of a raft group are sent, agreed on and applied (a warning or an error)
raft 组日志的复制、提交与应用（告警或错误）
patterns/alipay-jraft-library.yml

^(?:A response: [^\s]*+ sent repeatedly!|Closed connection to peer .*|Empty conf entry for lastAppliedIndex=.*|FSMCaller already in error status, ignore new error\.|FSMCaller already in error status, ignore new error: .*|FSMCaller is stopped, can not apply new task\.|Fail to add timer|Fail to add timer for replicator .*|Fail to appendingTask, pendingIndex=.*|Fail to check install snapshot connection to peer=.*|Fail to check replicator connection to peer=.*|Fail to init ballot\.|Fail to notify ReplicatorStatusListener, listener=.*|Fail to run ReadIndexClosure with status: .*|Fail to schedule heartbeat timer|Fail to unlock with .*|Fail to unlockAndDestroy with .*|Fail, response term .*|Invalid endIndex=.*|Iterator is still valid, did you return before iterator reached the end\?|Peer=[^\s]*+ declares that log at index=0 doesn't match, which is not supposed to happen|Peer=[^\s]*+ declares that log at index=0 doesn't match, which is not supposed to happen, groupId=.*|Previous wait_for_caught_up is not over|Previous wait_for_caught_up is not over, peer: .*|ThreadId: [^\s]*+ already destroyed, ignore error code: .*|Too many pending responses .*|\[Timeout\] fail to run ReadIndexClosure with status: .*|resetPendingIndex fail, newPendingIndex=.*|resetPendingIndex fail, pendingIndex=.*|waiter or closure queue is null\.)$


0 0 1 11 
alipay-jraft-library.storage
the log of a raft group on disk
raft 组的磁盘日志
patterns/alipay-jraft-library.yml

^(?:Commit segment file .*|Create a new segment file .*|Created a new segment file .*|Deleted segment file .*|Destroyed segments and checkpoint in path .*|Loaded checkpoint: .*|Loaded segment file .*|Recover segment file .*|Resetting storage to nextLogIndex=.*|Segment file [^\s]*+ cleared data in \[.*|Segment file [^\s]*+ is blank, truncate it from .*|Segment file [^\s]*+ truncate suffix from pos=.*|SegmentAllocator exit\.|SegmentAllocator is started\.|Start to recover segment file .*|Swapped in segment file .*|Swapped out segment file .*|Swapped out [^\s]*+ segment files, cost .*|Truncate prefix, firstIndexKept is :.*|Truncate suffix :.*|Truncated prefix logs in data path: .*|Truncating all segments in .*|Truncating storage to firstIndexKept=.*|Unloaded segment file .*|madvise\(MADV_DONTNEED\) .*|madvise\(MADV_WILLNEED\) .*|set snapshot: .*)$


0 0 1 11 
alipay-jraft-library.storage-failed
the log of a raft group on disk (a warning or an error)
raft 组的磁盘日志（告警或错误）
patterns/alipay-jraft-library.yml

^(?:\*\*Critical error\*\*, fail to appendEntries, nAppent=.*|Bad log entry format for index=.*|Call fsync on file .*|Corrupted data in segment file .*|Corrupted data length in segment file .*|Corrupted magic bytes in segment file .*|DB is null while truncating prefixed logs in data path: .*|DB not initialized or destroyed in data path: .*|DB not initialized or destroyed\.|Detected corrupted header segment file .*|Detected corrupted header segment files: .*|Detected corrupted segment file .*|Did you forget to call truncateSuffix before the last log index goes back\.|Entry not found for nextLogIndex .*|Execute batch failed with interrupt\.|Execute batch failed with io exception\.|Execute batch failed with rocksdb exception\.|FATAL ERROR: Can't truncate logs before appliedId=.*|Fail to init RocksDBLogStorage, path=.*|Fail to init logStorage|Fail to init segment file .*|Fail to mkdir .*|Fail to mmap segment file .*|Fail to notify LastLogIndexListener, listener=.*|Fail to reset next log index\.|Fail to run closure with status: .*|Fail to swap out segments\.|Fail to truncatePrefix .*|Fail to truncateSuffix .*|Fail to un-mapped segment file\.|Fatal error, fail to do checkpoint, last segment file is .*|File [^\s]*+ already exists\.|File [^\s]*+ is not exists\.|Log entry not found at index=.*|Missing segment files, checkpoint is: .*|Raft meta storage is already inited\.|Received entries of which the lastLog=.*|Reset log manager failed, nextLogIndex=.*|RocksDBLogStorage init\(\) already\.|RocksDBLogStorage init\(\) in .*|RocksDBSegmentLogStorage is not recommended on mac os x, it's performance is poorer than RocksDBLogStorage\.|Segment file not found by logIndex=.*|The segment file .*|Truncate the last segment file .*|Truncated segment file .*|Truncating storage to lastIndexKept=.*|Try to read data from segment file .*|Unknown entry in configuration storage key=.*)$


0 0 1 11 
alipay-jraft-library.snapshot
a snapshot of a raft group is written, copied or loaded
raft 组快照的写入、复制或加载
patterns/alipay-jraft-library.yml

^(?:Deleted file: .*|Found the same file =.*|GetFile from [^\s]*+ path=.*|Initial file reader id in FileService is .*|Keep file=[^\s]*+ checksum=.*|Send get file request .*|Skipped downloading .*|The snapshot temp path is .*|Trying to cancel downloading snapshot: .*)$


0 0 1 11 
alipay-jraft-library.snapshot-failed
a snapshot of a raft group is written, copied or loaded (a warning or an error)
raft 组快照的写入、复制或加载（告警或错误）
patterns/alipay-jraft-library.yml

^(?:Address is not specified|Bad meta_table format|Close snapshot writer .*|Delete new snapshot path failed, path is .*|Fail to add reader to file_service\.|Fail to call fsm onSnapshotLoad\.|Fail to destroy snapshot .*|Fail to filter writer before copying, destroy and create a new writer\.|Fail to init channel to .*|Fail to init copier to .*|Fail to init reader for path .*|Fail to init snapshot writer\.|Fail to join on copier|Fail to link [^\s]*+ to .*|Fail to register downloading snapshot\.|Fail to start copy job|Fail to sync snapshot writer path=.*|Fail to sync writer .*|Failed to check file: .*|File\[[^\]]*+\] are not allowed to be created outside of directory\[.*|Ignore destroy invalid readerId: .*|Install snapshot copy job was canceled\.|Invalid file length .*|Invalid uri \S+\.|Join on snapshot copier was interrupted\.|No such path [^\s]*+ for snapshot reader\.|Null buf to load\.|Open snapshot .*|Register DownloadingSnapshot failed: an older snapshot is under installing, cancel downloading, lastIncludeIndex=.*|Register DownloadingSnapshot failed: fail to copy file from .*|Register DownloadingSnapshot failed: interrupted by retry installing request\.|Register DownloadingSnapshot failed: interrupted by retry installling request\.|Register DownloadingSnapshot failed: is installing a newer one, lastIncludeIndex=.*|Register DownloadingSnapshot failed: is loading an older snapshot, lastIncludeIndex=.*|Register DownloadingSnapshot failed: is saving snapshot\.|Register DownloadingSnapshot failed: node is stopped\.|Register DownloadingSnapshot failed: snapshot is not newer, request lastIncludedIndex=.*|Register DownloadingSnapshot failed: term mismatch, expect .*|Wait for FirstSnapshotLoadDone run is interrupted\.)$


0 0 1 11 
alipay-jraft-library.administration
somebody changes or reads the members or the leader of a raft group
查询或变更 raft 组的成员、leader
patterns/alipay-jraft-library.yml

^(?:Configuration of replication group .*|Group [^\s]*+ transfer leader to .*|Learners of replication group .*|Rebalance start with raft groups=.*|Rebalanced raft groups=.*|Receive AddLearnersRequest to .*|Receive AddPeerRequest to .*|Receive ChangePeersRequest to .*|Receive RemoveLearnersRequest to .*|Receive RemovePeerRequest to .*|Receive ResetLearnersRequest to .*|Receive ResetPeerRequest to .*|Receive SnapshotRequest to .*|Receive TransferLeaderRequest to .*)$


0 0 1 11 
alipay-jraft-library.other
the raft library about itself
raft 库自身信息
patterns/alipay-jraft-library.yml

^(?:Describing raft nodes with signal: .*|Disconnect from .*|Handling signal .*|Printing raft nodes metrics with signal: .*|Printing thread pools metrics with signal: .*|The target file .*)$


0 0 1 11 
alipay-jraft-library.other-failed
the raft library about itself (a warning or an error)
raft 库自身信息（告警或错误）
patterns/alipay-jraft-library.yml

^(?:An exception was thrown by .*|An exception was thrown while process a cancellation task|Atomic move not supported, falling back to non-atomic move, error: .*|Atomic move not supported\. falling back to non-atomic move, error: .*|Caught an unknown error while executing a task|Error constructing spinner class: .*|Fail to check replicator \S+\.|Fail to close|Fail to describe nodes: .*|Fail to print nodes metrics: .*|Fail to print thread pools metrics\.|Fail to run RpcResponseClosure, the request is .*|Fail to run done closure|Fail to run done closure\.|Fail to shutdown grpc server: .*|Fail to shutdown pool: .*|Fail to shutdown [^\s]*+ disruptor|Fail to start [^\s]*+ disruptor|Handle [^\s]*+ disruptor event error, event is .*|JRaft SET [^\s]*+ to be false for replicator pipeline optimistic\.|Node: [^\s]*+ received a signal to print metric, but it does not have metric enabled\.|Run timer task failed, taskName=.*|Shutdown hook raised an exception\.|Unable to delete .*|Unable to fsync directory .*|Unable to move .*|Unable to parse the boolean system property '.*|Unable to parse the integer system property '.*|Unable to parse the long integer system property '.*|Unable to parse the long system property '.*|Unable to retrieve a system property '.*|You are creating too many .*|sun\.misc\.Signal: unavailable, .*|sun\.misc\.Signal: unavailable\.|sun\.misc\.Unsafe\.theUnsafe: unavailable, .*|sun\.misc\.Unsafe\.theUnsafe: unavailable\.)$


0 0 1 11 
alipay-jraft.became-leader
this node became leader of a raft group
本节点成为 raft 组的 leader
patterns/alipay-jraft.yml
raft-became-leader
^Node <(?<raftGroup>[^/>]+)/(?<leader>[^>]+)> become leader of group, term=(?<term>\d+), conf=.*, oldConf=.*\.$
raftGroup leader term

1 2 3 0 0 1 11 
alipay-jraft.pre-vote
this node lost the leader of a raft group and asks whether to elect
本节点失去 raft 组 leader，开始预投票
patterns/alipay-jraft.yml
raft-pre-vote
^Node <(?<raftGroup>[^/>]+)/(?<peer>[^>]+)> term (?<term>\d+) start preVote\.$
raftGroup peer term

1 2 3 0 0 1 11 
alipay-jraft.pre-vote-ignored
another node has lost the leader that this node still has
其它节点失去 leader，而本节点仍有 leader
patterns/alipay-jraft.yml
raft-pre-vote-ignored
^Node <(?<raftGroup>[^/>]+)/[^>]+> ignore PreVoteRequest from (?<peer>[^,]+), term=\d+, currTerm=\d+, because the leader \S+'s lease is still valid\.$
raftGroup peer

1 2 0 0 1 11 
alipay-jraft.no-quorum
the leader of a raft group stepped down: too few nodes answer
多数节点失联，leader 退位
patterns/alipay-jraft.yml
raft-step-down
^Node <(?<raftGroup>[^/>]+)/[^>]+> steps down when alive nodes don't satisfy quorum, term=(?<term>\d+), deadNodes=.*, conf=.*\.$
raftGroup term
b
1 2 1 0 0 1 11 
alipay-jraft.vote-timeout
an election found no majority
选举未获多数
patterns/alipay-jraft.yml
raft-step-down
^Candidate node <(?<raftGroup>[^/>]+)/[^>]+> term (?<term>\d+) steps down when election reaching vote timeout: .*$
raftGroup term

1 2 0 0 1 11 
alipay-jraft.leader-stop
this node stops being a leader of some group
本节点不再是某 raft 组的 leader
patterns/alipay-jraft.yml
raft-step-down
^onLeaderStop: status=.*\.$


0 0 1 11 
alipay-jraft.stop-following
this node stops following a leader
本节点停止跟随 leader
patterns/alipay-jraft.yml
raft-step-down
^onStopFollowing: LeaderChangeContext \[leaderId=[^,]*, term=\d+, status=.*\]\.$


0 0 1 11 
alipay-jraft.rpc-failed
replication to another node fails
向其它节点复制失败
patterns/alipay-jraft.yml
raft-rpc-failed
^Fail to issue RPC to (?<peer>[^,]+), consecutiveErrorTimes=(?<errors>\d+), error=.*?(?:, groupId=(?<raftGroup>[^,\s]+))?$
peer errors raftGroup

1 2 3 0 0 1 11 
alipay-jraft.heartbeat-failed
a heartbeat to another node failed
向其它节点的心跳失败
patterns/alipay-jraft.yml

^Heartbeat to peer (?<peer>\S+) failure, try to send a probe request, groupId=.*\.$
peer

1 0 1 1 11 
alipay-jraft.vote-message
a message of an election
选举消息
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> received (?:invalid )?(?:PreVoteRequest|PreVoteResponse|RequestVoteRequest|RequestVoteResponse|TimeoutNowRequest) from [^,]+, .*$


0 0 1 11 
alipay-jraft.self-vote
this node stands for election
本节点参选
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> start vote and grant vote self, term=\d+\.$


0 0 1 11 
alipay-jraft.node-init
a raft group begins or ends on this node
raft 组在本节点启动或关闭
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> (?:init, term=\d+, .*|init ballot box's lastCommittedIndex=\d+\.|shutdown, currTerm=\d+ state=\w+\.|is not in active state, currTerm=\d+\.)$


0 0 1 11 
alipay-jraft.vote-unreachable
another node could not be asked for its vote
无法向其它节点请求投票
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> (?:PreVote|RequestVote) to (?<peer>\S+) error: .*$
peer

1 0 1 1 11 
alipay-jraft.channel-init-failed
another node is not reachable by raft
raft 无法连接其它节点
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> channel init failed, address=(?<peer>\S+)\.$
peer

1 0 1 1 11 
alipay-jraft.append-rejected
a follower is catching up, or an old leader still sends
follower 追赶中，或旧 leader 仍在发送
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> (?:reject term_unmatched|ignore stale) AppendEntriesRequest from [^,]+, .*$


0 1 1 11 
alipay-jraft.priority-changed
bookkeeping of an election
选举优先级
patterns/alipay-jraft.yml

^Node <[^/>]+/[^>]+> target priority value has changed from: -?\d+, to: -?\d+\.$


0 0 1 11 
alipay-jraft.state-machine
bookkeeping of the state machine
状态机记录
patterns/alipay-jraft.yml

^(?:onLeaderStart: term=\d+\.|onStartFollowing: .*|onShutdown\.)$


0 0 1 11 
alipay-jraft.connect-failed
the raft port of another node is not reachable
其它节点的 raft 端口不可达
patterns/alipay-jraft.yml

^(?:Fail to connect (?:peer )?\S+(?:, remoting exception: .*| to get leader for group \S+\.)|Fail to init sending channel to .*|Fail to start replicator to peer=.*|Fail to add a replicator, peer=\S+\.)$


0 1 1 11 
alipay-jraft.channel
a channel between two nodes changed its state
节点间通道状态变化
patterns/alipay-jraft.yml

^(?:The channel \S+ (?:is in state: \w+\.|has successfully established\.)|Creating new channel to: \S+\.|There has been some transient failure on this channel \S+\.|This channel \S+ has started shutting down\..*|Channel in \w+ state: \S+\.|Channel\[[^\]]+\] in \[\w+\] state \d+ times, .*|Shutdown managed channel: .*|Fail to shutdown managed channel: .*|Connection disconnected: .*)$


0 0 1 11 
alipay-jraft.replicator
the leader side of one follower
leader 侧复制器
patterns/alipay-jraft.yml

^(?:Replicator .*|Replicator=.*|Stop replicator to .*|ThreadId: Replicator .*|Destroyed peer request context for .*|Peer \S+ is connected.*)$


0 0 1 11 
alipay-jraft.meta-saved
a vote was written to disk
投票已落盘
patterns/alipay-jraft.yml

^Save raft meta, path=.*, term=\d+, votedFor=[^,]*, cost time=\d+ ms$


0 0 1 11 
alipay-jraft.housekeeping
bookkeeping of the raft library
raft 库内部记录
patterns/alipay-jraft.yml

^(?:SPI service .*|Destroy timer: .*|ThreadPool is terminated: .*|The number of active nodes .*|Starts FSMCaller .*|Shutting down FSMCaller.*|RPC server is not started.*|St(?:art|op) the RaftGroupService.*|No data for snapshot reader .*|DB destroyed, .*|-Djraft\..*|\[GRPC\] failed to send response.*|handleRequest group_id: .*|Fail to run ConfigurationChangeDone.*|A timeout read-index response .*|Run timer failed.*)$


0 0 1 11 
alipay-jraft.node-other
a raft node tells of itself; what it means for naming is not resolved
raft 节点自身的消息，含义未细分
patterns/alipay-jraft.yml

^Node <[^>]+> (?!become leader of group|term \d+ start preVote|ignore PreVoteRequest from [^,]+, term=\d+, currTerm=\d+, because|steps down when alive|received (?:invalid )?(?:PreVote|RequestVote|TimeoutNow)|start vote and|init, term|init ballot box|shutdown, currTerm|is not in active|PreVote to |RequestVote to |channel init failed|reject term_unmatched|ignore stale AppendEntries|target priority).+$


0 0 1 11 
alipay-jraft.snapshot
a raft snapshot is written, read or cleaned up
raft 快照写入、读取或清理
patterns/alipay-jraft.yml

^(?:Loading snapshot, meta=.*|Renam(?:ed|ing) .*|Deleting (?:snapshot|dir) .*|onSnapshotLoadDone,? .*|onSnapshotSave.*|SnapshotExecutor .*|Snapshot .*)$


0 0 1 11 
alipay-jraft.error
the raft library met an error
raft 库遇到错误
patterns/alipay-jraft.yml

^(?:onError: .*|Unexpected exception.*|Encountered an error=.*|Uncaught exception .*|Fail to (?:append|apply|build|close|copy|create|decode|delete|do|encode|find|flush|get|handle|init log|install|load|lock|make|open|parse|read|recover|refresh|remove|rename|replicate|run a|save|send|set|stop|truncate|write) .*)$


0 0 1 11 
alipay-jraft.configuration
the members of a raft group were set
raft 组成员已设定
patterns/alipay-jraft.yml

^onConfigurationCommitted: .*$


0 0 1 11 
client-common.servers
the list of servers is read
读取服务端列表
patterns/client-common.yml

^(?:address server url = .*|\[[^\]]*+\] \[update-serverlist\] serverlist updated to .*|serverName = [^,]*+,  address server url = .*|\[[^\]]*+\] \[update-serverList\] serverList updated to .*|Load and match ServerListProvider .*|Will use .* as ServerListProvider)$


0 0 1 24 
client-common.servers-failed
the list of servers is read (a warning or an error)
读取服务端列表（告警或错误）
patterns/client-common.yml

^(?:get serverlist fail,url: .*|\[check-serverlist\] error\. addressServerUrl: .*|\[init-serverlist\] fail to get NACOS-server serverlist! url: .*|\[check-serverlist\] exception\. url: .*|\[init-serverlist\] fail to get NACOS-server serverlist! env: .*|\[[^\]]*+\]\[update-serverlist\] failed to update serverlist from address server!.*|\[update-serverlist\] current serverlist from address server is empty!!!.*|\[SERVER-LIST\] failed to update server list\..*|load properties error：.*|No server list provider found, SPI load size: .*)$


0 0 1 24 
client-common.login
the client logs in or reads its credentials
客户端登录或读取凭证
patterns/client-common.yml

^(?:\[[^\]]*+\] [^\s]*+ is freed|\[NacosClientAuthServiceImpl\] ACCESS_TOKEN is empty from response|\[[^\]]*+\] [^\s]*+ is stopped|\[[^\]]*+\] Defined credential file: -Dspas\.identity=.*|.* No credential found|\[[^\]]*+\] Load credential file .*)$


0 0 1 24 
client-common.login-failed
the client logs in or reads its credentials (a warning or an error)
客户端登录或读取凭证（告警或错误）
patterns/client-common.yml

^(?:login failed: .*|\[NacosClientAuthServiceImpl\] login http request failed url: .*|\[26\] Unable to load credential file, appName:.*|\[27\] Unable to close credential file, appName:.*|\[1\] Credential file missing required property .*|\[SecurityProxy\] login http request failed url: .*|\[SecurityProxy\] set reLoginFlag failed\..*|\[SecurityProxy\] login failed, error:.*|Injector for type .* not found, will use default ram identity context\..*|can not get security credentials.*)$


0 0 1 24 
client-common.settings
settings of the client are read
读取客户端配置
patterns/client-common.yml

^(?:NACOS_CLIENT_VERSION: .*|PER_TASK_CONFIG_SIZE: .*|Nacos Logging Adapter Builder: .*|Nacos Logging Adapter: .*|properties search order:PROPERTIES->JVM->ENV->DEFAULT_SETTING)$


0 0 1 24 
client-common.settings-failed
settings of the client are read (a warning or an error)
读取客户端配置（告警或错误）
patterns/client-common.yml

^(?:\[settings\] .*|\[500\] read application\.properties.*|\[PER_TASK_CONFIG_SIZE\] PER_TASK_CONFIG_SIZE invalid.*|Load .* Configuration of Nacos fail, message: .*|Nacos Logging don't find adapter, logging will print into application logs\..*|Build Nacos Logging Adapter failed: .*|load default setting failed.*|target type convert error.*|first source type parse error, it will be used default order!.*)$


0 0 1 24 
client-common.ai
the registry of AI services (3.x)
AI 服务注册（3.x）
patterns/client-common.yml

^(?:mcp server .* changed\.|init new mcp service: .*|mcp service changed: .*|Invoke event namespaceId: .*|\[[^\]]*+\] RELEASE Mcp server .*|\[[^\]]*+\] REGISTER Mcp server endpoint .*|\[[^\]]*+\] DE-REGISTER Mcp server endpoint .*|Redo mcp server endpoint operation .* for .*)$


0 0 1 24 
client-common.ai-failed
the registry of AI services (3.x) (a warning or an error)
AI 服务注册（3.x）（告警或错误）
patterns/client-common.yml

^(?:Compare mcp server info failed:.*|Mcp server updater execute query failed.*|AI request .* execute failed, .*|AI request .* execute failed\..*|Redo task run with unexpected exception:.*)$


0 0 1 24 
client-common.answer
the text of an exception or of an answer of the server, as clients hand it on
客户端转述的异常或服务端响应内容
patterns/client-common.yml

^(?:ErrCode:-?\d++, ?ErrMsg:.*|ERR-CODE: ?-?\d++, ERR-MSG:.*|(?:caused: .*|failed to req API:.*)|server is (?:DOWN|STARTING|READ_ONLY|WRITE_ONLY) ?now, .*|Nacos cluster is running with 1\.X mode, .*|\[db-load-error\].*|\{"timestamp":.*"path":"/.*|\{"code":-?\d++,"message":.*)$


0 0 1 24 
client-config.worker
configurations are listened to, read or published
配置的监听、读取与发布
patterns/client-config.yml

^(?:\[[^\]]*+\] \[publish-single\] ok, dataId=.*|\[[^\]]*+\] \[unsubscribe\] .*|\[[^\]]*+\] \[subscribe\] .*|\[[^\]]*+\] \[polling-resp\] config changed\. dataId=.*|\[[^\]]*+\] \[data-received\] dataId=.*|get changedGroupKeys:.*|\[[^\]]*+\] \[server-push\] config changed\. dataId=.*|\[[^\]]*+\] Connected,notify listen context\.\.\.|\[[^\]]*+\] DisConnected,clear listen context\.\.\.|\[ rpc listen execute \] Interrupted, stop the config listen task now\.|Trying to shutdown transport client .*|Trying to shutdown rpc client .*|Remove rpc client .*|Shutdown executor .*|Shutdown multi task executor .*|\[[^\]]*+\] Connected,notify fuzzy listen context\.\.\.|\[[^\]]*+\] DisConnected,reset listen context|\[[^\]]*+\] DisConnected,reset  fuzzy watch consistence status|\[[^\]]*+\] \[add-listener\] ok, tenant=.*|\[[^\]]*+\] \[remove-listener\] ok, dataId=.*|\[[^\]]*+\] \[notify-context\] dataId=.*|\[[^\]]*+\] \[notify-ok\] dataId=.*|\[[^\]]*+\] \[notify-listener\] time cost=.*|nacos\.cache\.data\.init\.snapshot = .*|config listener notify warn timeout millis is set to .*|config listener notify warn timeout millis use default .* millis\s*|\[[^\]]*+\] \[notify-listener\] task submitted to user executor, dataId=.*|\[[^\]]*+\] \[notify-listener\] task execute in nacos thread, dataId=.*|limitTime:.*|\[ConfigHttpClientManager\] Completed destruction of NacosRestTemplate)$


0 0 1 24 
client-config.worker-failed
configurations are listened to, read or published (a warning or an error)
配置的监听、读取与发布（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] \[publish-single\] error, dataId=.*|\[[^\]]*+\] \[sub-server-error\] get server config being modified concurrently, dataId=.*|\[[^\]]*+\] \[sub-server-error\] no right, dataId=.*|\[[^\]]*+\] \[sub-server-error\]  dataId=.*|\[[^\]]*+\] \[failover-change\] failover file created\. dataId=.*|\[[^\]]*+\] \[failover-change\] failover file deleted\. dataId=.*|\[[^\]]*+\] \[failover-change\] failover file changed\. dataId=.*|\[[^\]]*+\] \[check-update\] get changed dataId error, code: .*|\[[^\]]*+\] \[check-update\] get changed dataId exception.*|\[[^\]]*+\] \[polling-resp\] decode modifiedDataIdsString error.*|\[[^\]]*+\] \[polling-resp\] invalid dataIdAndGroup error .*|\[[^\]]*+\] \[sub-check\] rotate check error.*|get local config info error.*|longPolling error.*|refresh content and check md5 fail ,dataId=.*|\[ rpc listen execute \] \[rpc listen\] exception.*|Async listen config change error.*|async remove listen config change error.*|\[[^\]]*+\] \[publish-single\] fail, dataId=.*|\[rpc listen execute\] \[rpc listen\] exception.*|Async remove listen config change error.*|Execute listen config change error.*|check server status failed\..*|Failed to update metrics for listen config count.*|\[NACOS ConnectException\] currentServerAddr:.*|\[NACOS IOException\] currentServerAddr: .*|no available server.*|\[NACOS SocketTimeoutException\].*|\[NACOS ConnectException httpGet\] currentServerAddr:.*|\[NACOS SocketTimeoutException httpGet\] currentServerAddr:.*|\[NACOS IOException httpGet\] currentServerAddr: .*|\[NACOS ConnectException httpPost\] currentServerAddr: .*|\[NACOS SocketTimeoutException httpPost\] currentServerAddr: .*|\[NACOS IOException httpPost\] currentServerAddr: .*|\[NACOS ConnectException httpDelete\] currentServerAddr:.*|\[NACOS SocketTimeoutException httpDelete\] currentServerAddr:.*|\[NACOS IOException httpDelete\] currentServerAddr: .*|\[NACOS Exception httpGet\] currentServerAddr: .*|\[NACOS Exception httpPost\] currentServerAddr: .*|\[NACOS Exception httpDelete\] currentServerAddr: .*|\[[^\]]*+\] \[notify-error\] dataId=.*|\[CacheData-getMd5String\] error by encryptedDataKey=.*|\[[^\]]*+\] \[notify-currentSkip\] dataId=.*|\[[^\]]*+\] \[notify-blocked\] dataId=.*|\[[^\]]*+\] \[notify-block-monitor\] dataId=.*|\[[^\]]*+\] \[notify-listener-error\] dataId=.*|init limitTime fail.*|create limit fail.*|access_key_id:.* limited.*|\[[^\]]*+\] \[iterator-serverlist\] No server address defined!.*|\[ConfigHttpClientManager\] Start destroying NacosRestTemplate.*|\[ConfigHttpClientManager\] An exception occurred when the HTTP client was closed : .*|\[ConfigHttpClientManager\] Destruction of the end.*)$


0 0 1 24 
client-config.api
a call of the configuration client
配置客户端接口调用
patterns/client-config.yml

^\[[^\]]*+\] \[remove\] ok, dataId=.*$


0 0 1 24 
client-config.api-failed
a call of the configuration client (a warning or an error)
配置客户端接口调用（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] \[get-config\] get failover ok, dataId=.*|\[[^\]]*+\] \[get-config\] get from server error, dataId=.*|\[[^\]]*+\] \[get-config\] get snapshot ok, dataId=.*|\[remove\] error, .*|\[[^\]]*+\] \[remove\] error, dataId=.*|\[[^\]]*+\] \[publish-single\] exception, dataId=.*)$


0 0 1 24 
client-config.local
configurations kept on disk
磁盘上的配置缓存
patterns/client-config.yml

^(?:success delete [^\-]*+-snapshot|fail delete [^\-]*+-snapshot, .*|LOCAL_SNAPSHOT_PATH:.*|isMultiInstance:.*)$


0 0 1 24 
client-config.local-failed
configurations kept on disk (a warning or an error)
磁盘上的配置缓存（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] get failover error, .*|\[[^\]]*+\]\+get snapshot error, .*|\[[^\]]*+\] delete snapshot error, .*|\[[^\]]*+\] save snapshot error.*|clean all snapshot error, .*|read .* fail;retryed time:.*|read .* conflict;retry time:.*|write .* fail;retryed time:.*|write .* conflict;retry time:.*|close wrong.*|sleep wrong.*|\[NA\] read .* fail;retryed time: .*|\[NA\] write .* fail;retryed time:.*|\[NA\] lock .* fail;retryed time: .*|lock .* conflict;retry time: .*|\[[^\]]*+\] get snapshot error, .*)$


0 0 1 24 
client-config.fuzzy-watch
configurations that match a watched pattern
模糊订阅匹配的配置
patterns/client-config.yml

^(?:\[[^\]]*+\] \[notify-fuzzy-watcher-ok\] dataId=.*|\[[^\]]*+\] \[notify-fuzzy-watcher\] task submitted to user executor, dataId=.*|\[[^\]]*+\] \[notify-fuzzy-watcher\] task execute in nacos thread, dataId=.*|\[[^\]]*+\] \[remove-fuzzy-watcher-ok\] groupKeyPattern=.*|\[[^\]]*+\] \[add-fuzzy-watcher-ok\] groupKeyPattern=.*|\[[^\]]*+\] \[fuzzy-watch-unsubscribe\] .*|\[[^\]]*+\] \[fuzzy-watch\] init-notify-finished, pattern ->.*|\[[^\]]*+\] \[fuzzy-watch\] sync notify , pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-diff-sync-push\] local match group key added ,pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-diff-sync-push\] local match group key remove ,pattern ->.*|\[[^\]]*+\] \[fuzzy-watch-change-notify-push\] changeType=.*|\[[^\]]*+\] \[fuzzy-watch-change-notify-push\] match group key added ,pattern=.*|\[[^\]]*+\]\[fuzzy-watch\] init fuzzy watch context , groupKeyPattern=.* ,notify fuzzy watch sync\s*)$


0 0 1 24 
client-config.fuzzy-watch-failed
configurations that match a watched pattern (a warning or an error)
模糊订阅匹配的配置（告警或错误）
patterns/client-config.yml

^(?:\[[^\]]*+\] \[notify-fuzzy-watcher-error\] dataId=.*|\[rpc-fuzzy-listen-execute\] rpc fuzzy listen exception.*|Invalid config change type: .*|Async fuzzy listen config change error\..*|Execute  fuzzy watch config change error,code=.*|Execute  fuzzy watch config change error\..*| ?+fuzzy watch pattern over limit,pattern ->.* ,fuzzy watch will be suppressed.*)$


0 0 1 24 
client-naming.balance
an instance is chosen by weight
按权重选择实例
patterns/client-naming.yml

^(?:entry randomWithWeight|hosts == null \|\| hosts\.size\(\) == 0|new Chooser|for \(Host host : hosts\)|vipChooser\.refresh)$


0 0 1 24 
client-naming.beat
heartbeats of this application's instances are sent or stopped (1.x)
发送或停止本应用实例的心跳（1.x）
patterns/client-naming.yml

^(?:\[BEAT\] adding beat: .* to beat map\.|\[BEAT\] removing beat: .*|.* do shutdown begin|.* do shutdown stop)$


0 0 1 24 
client-naming.beat-failed
heartbeats of this application's instances are sent or stopped (1.x) (a warning or an error)
发送或停止本应用实例的心跳（1.x）（告警或错误）
patterns/client-naming.yml

^\[CLIENT-BEAT\] Exception while scheduling beat\..*$


0 0 1 24 
client-naming.api
a call of the naming client
命名客户端接口调用
patterns/client-naming.yml

^(?:initializer namespace from Credential Module .*|getServiceInfo from failover,serviceName: .*)$


0 0 1 24 
client-naming.api-failed
a call of the naming client (a warning or an error)
命名客户端接口调用（告警或错误）
patterns/client-naming.yml

^(?:Duplicate subscribe for groupName: .*|Subscribe from Server failed, will use local cache\. fail message:.*)$


0 0 1 24 
client-naming.http
a naming request over HTTP was sent or failed
命名 HTTP 请求的发送或失败
patterns/client-naming.yml

^(?:Request from server: .*|server list provided by user: .*|\[SERVER-LIST\] server list is updated: .*|\[BEAT\] .* sending beat to server: .*|\[getSTSCredential\] code:[^,]*+, accessKeyId:[^,]*+, lastUpdated:[^,]*+, expiration:.*|\[REGISTER-SERVICE\] .* registering service [^\s]*+ with instance: .*|\[UPDATE-SERVICE\] .*|\[QUERY-SERVICE\] .*|\[CREATE-SERVICE\] .*|\[DELETE-SERVICE\] .*|\[NamingHttpClientManager\] Completed destruction of NacosRestTemplate)$


0 0 1 24 
client-naming.http-failed
a naming request over HTTP was sent or failed (a warning or an error)
命名 HTTP 请求的发送或失败（告警或错误）
patterns/client-naming.yml

^(?:failed to request .*|\[NA\] failed to request.*|failed to update server list.*|\[CLIENT-BEAT\] failed to send beat: .*|request .* failed\..*|\[NA\] req api:.* failed, server\(.*|request: .* failed, servers: .*|Failed to record metrics\. Method: .*|inject ak/sk failed\..*|\[NamingHttpClientManager\] Start destroying NacosRestTemplate.*|\[NamingHttpClientManager\] An exception occurred when the HTTP client was closed : .*|\[NamingHttpClientManager\] Destruction of the end.*)$


0 0 1 24 
client-naming.grpc
an instance is registered, removed or subscribed over gRPC
通过 gRPC 注册、注销或订阅
patterns/client-naming.yml

^(?:\[DEREGISTER-SERVICE\] .*|\[REGISTER-SERVICE\] .* registering service [^\s]*+ with instance .*|\[GRPC-SUBSCRIBE\] service:.*|\[GRPC-UNSUBSCRIBE\] service:.*|Create naming rpc client for uuid->.*|Shutdown naming grpc client proxy for  uuid->.*|shutdown and remove naming rpc client  for uuid ->.*|\[SUBSCRIBE-SERVICE\] service:.*|\[UNSUBSCRIBE-SERVICE\] service:.*|batchRegisterInstance instances: .*|batch DeregisterInstance instances: .*)$


0 0 1 24 
client-naming.grpc-failed
an instance is registered, removed or subscribed over gRPC (a warning or an error)
通过 gRPC 注册、注销或订阅（告警或错误）
patterns/client-naming.yml

^(?:Server return unexpected response '.*|Fail to shutdown naming rpc client  for uuid ->.*|Fail to record metrics for request .*|batchRegisterInstance instances is Empty:.*|batch DeregisterInstance instances is Empty:.*)$


0 0 1 24 
client-naming.redo
registrations and subscriptions are done again after a new connection
重连后重做注册与订阅
patterns/client-naming.yml

^(?:Grpc re-connect, redo subscribe services|Grpc re-connect, redo register services|Grpc connection connect|Shutdown grpc redo service executor .*|Redo instance operation .* for [^@]*+@@.*|Redo subscriber operation .* for [^@]*+@@[^#]*+#.*)$


0 0 1 24 
client-naming.redo-failed
registrations and subscriptions are done again after a new connection (a warning or an error)
重连后重做注册与订阅（告警或错误）
patterns/client-naming.yml

^(?:re subscribe service .* failed.*|redo register for service .*|Grpc connection disconnect.*|mark to redo completed.*|Grpc Connection is disconnect, skip current redo task.*)$


0 0 1 24 
client-naming.list
the list of a service changed or was renewed in this application
本应用中服务列表变化或刷新
patterns/client-naming.yml

^(?:\[LISTENER\] adding .*|\[LISTENER\] removing .*|new ips\([^)]*+\) service: .*|removed ips\([^)]*+\) service: .*|modified ips\([^)]*+\) service: .*|current ips:\([^)]*+\) service: .*|failover-mode: .*|init new ips\([^)]*+\) service: .*|update task is stopped, service:.*|Invoke event groupName: .*)$


0 0 1 24 
client-naming.list-failed
the list of a service changed or was renewed in this application (a warning or an error)
本应用中服务列表变化或刷新（告警或错误）
patterns/client-naming.yml

^(?:\[NA\] notify error for service: .*|out of date data received, old-t: .*|\[getServiceInfo\] serviceName:.*|\[NA\] failed to update serviceName: .*|process service info but serviceKey is null, service host: .*|process service info but found empty or error push, serviceKey: .*|Failed to update metrics for service info map size.*|Can't update serviceName: .*)$


0 0 1 24 
client-naming.push
a UDP push was received (1.x)
收到 UDP 推送（1.x）
patterns/client-naming.yml

^received push data: .*$


0 0 1 24 
client-naming.push-failed
a UDP push was received (1.x) (a warning or an error)
收到 UDP 推送（1.x）（告警或错误）
patterns/client-naming.yml

^(?:\[NA\] init udp socket failed.*|\[NA\] error while receiving push data.*)$


0 0 1 24 
client-naming.failover
lists kept on disk for the case that no server answers
服务端不可用时使用的磁盘缓存
patterns/client-naming.yml

^(?:failover switch is not found, .*|FailoverDataSource type is .*|failover switch changed, new: .*|\[NA\] failoverdata isChangedServiceInfo\. newService:.*|\[NA\] registerFailoverServiceCnt fail\.|failover-mode is on|failover-mode is off)$


0 0 1 24 
client-naming.failover-failed
lists kept on disk for the case that no server answers (a warning or an error)
服务端不可用时使用的磁盘缓存（告警或错误）
patterns/client-naming.yml

^(?:\[NA\] failed to backup file on startup\..*|\[NA\] error while parsing cached dom : .*|\[NA\] failed to read cache for dom: .*|FailoverSwitchRefresher run err.*|\[NA\] failed to read failover switch\..*|\[NA\] failed to read cache file.*|\[NA\] failed to write cache for dom:.*|\[NA\] error while parsing cache file: .*)$


0 0 1 24 
client-naming.fuzzy-watch
services that match a watched pattern
模糊订阅匹配的服务
patterns/client-naming.yml

^(?:\[[^\]]*+\] \[notify-watcher-ok\] serviceName=.*|\[[^\]]*+\] \[notify-watcher\] task submitted to user executor, serviceName=.*|\[[^\]]*+\] \[notify-watcher\] task execute in nacos thread, serviceName=.*|\[[^\]]*+\] \[fuzzy-watch\] pattern init notify finish pattern=.*|\[[^\]]*+\] \[remove-watcher-ok\] groupKeyPattern=.*| ?+\[add-watcher-ok\] groupKeyPattern=.*|\[fuzzy-watch\] init fuzzy watch context for pattern .*|\[fuzzy-watch\] remove fuzzy watch context for pattern .*)$


0 0 1 24 
client-naming.fuzzy-watch-failed
services that match a watched pattern (a warning or an error)
模糊订阅匹配的服务（告警或错误）
patterns/client-naming.yml

^(?:\[[^\]]*+\] \[notify-watcher-error\] serviceName=.*|\[rpc-fuzzy-watch-execute\] rpc fuzzy watch exception.*| ?+fuzzy watch request fail\..*)$


0 0 1 24 
client-naming.setup
settings of the naming client are read
读取命名客户端配置
patterns/client-naming.yml

^(?:initializer namespace from System Property :.*|initializer namespace from System Environment :.*|initializer namespace from ans\.namespace attribute : .*|initializer namespace from ALIBABA_ALIWARE_NAMESPACE attribute :.*|initializer namespace from namespace attribute :.*)$


0 0 1 24 
client-naming.setup-failed
settings of the naming client are read (a warning or an error)
读取命名客户端配置（告警或错误）
patterns/client-naming.yml

^(?:selfAmoryTag:.*|selfVipserverTag:.*|selfLocationTag:.*|string empty and then execute cause an exception\..*|string not empty and then execute cause an exception\..*)$


0 0 1 24 
client-spring.registration
a Spring Cloud application registers itself, or takes itself out
Spring Cloud 应用注册或注销自身
patterns/client-spring.yml

^(?:De-registering from Nacos Server now\.\.\.|De-registration finished\.|Ignoring address.*|Registration disabled\.|Start nacos gateway locator heartBeat task scheduler\.|Start nacos heartBeat task scheduler\.|nacos registry, \S++ (?:\S++ )?\S++ register finished)$


0 0 1 24 
client-spring.registration-failed
a Spring Cloud application registers itself, or takes itself out (a warning or an error)
Spring Cloud 应用注册或注销自身（告警或错误）
patterns/client-spring.yml

^(?:ERR_NACOS_DEREGISTER, de-register failed\.\.\..*|Failfast is false\. .*|Nacos namingService shutDown failed|No dom to de-register for nacos client\.\.\.|No service to register for nacos client\.\.\.|There is no available IPv6 found\. Spring Cloud Alibaba will automatically find IPv4\.|can't support status .*|create naming service error!properties=.*|get all instance of .*|nacos registry, [^\s]*+ register failed\.\.\..*|namingService subscribe failed, properties:.*|namingService unsubscribe failed, properties:.*)$


0 0 1 24 
client-spring.discovery-failed
a Spring Cloud application asks for the instances of a service (a warning or an error)
Spring Cloud 应用查询服务实例（告警或错误）
patterns/client-spring.yml

^(?:A cross-cluster call occurs，name = .*|NacosLoadBalancer error|NacosRule error|No servers available for service: .*|get service instance\[.*|get service name from nacos server fail,|get service name from nacos server failed\.|get services from nacos server fail,|get subscribe services from nacos fail,|no instance in service .*)$


0 0 1 24 
client-spring.configuration
a Spring Cloud application reads its configuration
Spring Cloud 应用读取配置
patterns/client-spring.yml

^(?:Loading nacos data, dataId: '.*|Refresh Nacos config group=.*|\[Nacos Config\] Listening config: dataId=.*|\[Nacos Config\] Load config\[dataId=.*|\[Nacos Config\] config\[dataId=[^,]*+, group=[^\]]*+\] content:|set nacos config namespace 'public' to '')$


0 0 1 24 
client-spring.configuration-failed
a Spring Cloud application reads its configuration (a warning or an error)
Spring Cloud 应用读取配置（告警或错误）
patterns/client-spring.yml

^(?:Error getting properties from nacos: .*|Ignore the empty nacos configuration and get it based on dataId\[.*|\[Nacos Config\] config\[dataId=[^,]*+, group=[^\]]*+\] is empty|failed to initialize MessageDigest :|get data from Nacos error,dataId:.*|illegal preference value: .*|no instance of config service found, can't load config from nacos|parse data from Nacos error,dataId:.*|register fail for nacos listener ,dataId=\[.*|the config data is invalid .*)$


0 0 1 24 
client-spring.application
a Spring application about its settings and its load balancer
Spring 应用关于自身配置与负载均衡的信息
patterns/client-spring.yml

^(?:Located property source: .*|Refresh keys changed: .*|(?:The following .*profiles?|No active profile set).*|Flipping property: .*|Client: ?\S++ instantiated a LoadBalancer: .*|Using serverListUpdater .*|DynamicServerListLoadBalancer .*|Shutdown hook installed for: .*|No URLs will be polled as dynamic configuration sources\.|To enable URLs as dynamic configuration sources, .*|BeanFactory id=.*|For '[^']*+' URL not provided\. .*|Cannot determine local hostname)$


0 0 1 24 
client-spring.application-failed
a Spring application found no instance of a service, or runs on defaults (a warning or an error)
Spring 应用未找到服务实例或使用默认设置（告警或错误）
patterns/client-spring.yml

^(?:Spring Cloud LoadBalancer is currently working with .*|Load balancer does not (?:have available server|contain an instance) for .*|503 SERVICE_UNAVAILABLE .*|Unable to find instance for .*|You already have RibbonLoadBalancerClient .*)$


0 0 1 24 
client-spring.dubbo
Dubbo about its registry
Dubbo 关于注册中心的信息
patterns/client-spring.yml

^ ?\[DUBBO\] .*$


0 0 1 24 
config.trace
one line of config-trace.log or config-client-request.log: who asked for which configuration
config-trace.log 或 config-client-request.log 的一行：谁请求了哪个配置
patterns/config.yml

^[^|]+\|[^|]*+\|[^|]*+\|[^|]*+\|[^|]*+\|.*$


0 0 1 23 
config.dump
configurations are copied from the database to the node
配置从数据库转储到本节点
patterns/config.yml

^(?:start clear all config-info-beta\.|start clear all config-info-tag\.|start clear all config-info\.|\[dump-task\] add task\. groupKey=.*|\[dump\] add formal task\. groupKey=.*|\[dump\] add beta task\. groupKey=.*|\[dump\] add batch task\. groupKey=.*|\[dump\] add tag task\. groupKey=.*|start clear all config-info-gray\.|\[dump\] add gray task\. groupKey=.*|start to clear all gray-config-info on startup\.|\[dump-all-ok\] [^,]*+, .*|\[all-dump\] .* / .*|\[dump-all-beta-ok\] result=.*|\[all-dump-beta\] .*|\[dump-all-Tag-ok\] result=.*|\[all-dump-tag\] .* / .*|\[dump-change-ok\] .*|start dump all config-info\.\.\.|\[dump-all\] find change config .*|\[dump-all-error\] .*|\[all-dump\] wait .* dump tasks to be finished|success to  dump all config-info。|DumpChange task is not open|DumpChange start ,from time .*|Start to check delete configs from  time .*|Check delete configs from  time .*|\[dump-delete-ok\] .*|Check delete configs finished,cost:.*|Check changeConfig start|Check changed configs from  time .*|\[dump-change\] find change config  .*|Check changed configs finished,cost:.*|Next dump change will scheduled after .* milliseconds|\[dump-delete-ok\], groupKey: .*|\[dump\] process .* task\. groupKey=.*|\[migrate beta to gray\] dataId=.*|\[migrate tag to gray\] dataId=.*|\[gray-migrate-beta\] submit gray task .*|\[gray-migrate-beta\] wait .* migrate tasks to be finished|\[gray-migrate-tag\]  submit gray task  .*|\[gray-migrate-tag\] wait .* migrate tasks to be finished|DumpGrayChange task is not open|DumpGrayChange start ,from time .*|\[dump-gray-delete-ok\], groupKey: .*|Check changeGrayConfig start|Check changed gray configs from  time .*|\[dump-change-gray\] find change config  .*|\[dump-change-gray-ok\] .*|Check changed gray configs finished,cost:.*|Next dump gray change will scheduled after .* milliseconds|\[dump-all-gray-ok\] result=.*|\[all-dump-gray\] .*)$


0 0 1 23 
config.dump-failed
configurations are copied from the database to the node (a warning or an error)
配置从数据库转储到本节点（告警或错误）
patterns/config.yml

^(?:read application\.properties wrong.*|DumpService start.*|Nacos Server did not start because dumpservice bean construction failure :.*|save heartbeat fail.*|initialDelay:.*|start checkMd5Task.*|end checkMd5Task.*|dump config fail.*|close file failed.*|isQuickStart:.*|read nacos\.config\.retention\.days wrong.*|failed to dump all gray-config-info on startup\..*|quick start; startTime:.*|updateMd5 start.*|updateMd5 count:.*|updateMd5 done,cost:.*|deletedConfig start.*|deletedConfig count:.*|deletedConfig done,cost:.*|changeConfig start.*|changeConfig count:.*|changeConfig done,cost:.*|execute dump process has error : .*|\[all-dump-error\] ,invalid task type,DumpAllProcessor should process DumpAllTask type\..*|\[all-dump\] wait  dump tasks to be finished error.*|\[all-dump-error\] ,invalid task type .*,DumpAllProcessor should process DumpAllTask type\..*|Check changed configs error.*|\[gray-migrate-beta\] wait  dump tasks to be finished error.*|\[gray-migrate-tag\] wait migrate tasks to be finished error.*|Check changed gray configs error.*|\[all-dump-gray-error\] ,invalid task type .*,DumpAllGrayProcessor should process DumpAllGrayTask type\..*)$


0 0 1 23 
config.cache
configurations kept in memory and on disk of the node
节点内存与磁盘中的配置缓存
patterns/config.yml

^(?:\[remove-ok\] .* not exist\.|clear all config-info success\.|clear all config-info-tenant success\.|clear all config-info-beta success\.|clear all config-info-beta-tenant success\.|clear all config-info-tag success\.|clear all config-info-tag-tenant success\.|\[dump\] md5 changed, save to disk cache ,groupKey=.*|\[dump\] md5 changed, update md5 and timestamp in jvm cache ,groupKey=.*|\[dump\] md5 consistent ,timestamp changed, update timestamp only in jvm cache ,groupKey=.*|\[dump-beta\] md5 changed, update md5 in local disk cache\. groupKey=.*|\[dump-beta\] md5 changed, update md5 & ip list & timestamp in jvm cache\. groupKey=.*|\[dump\] remove  local disk cache,groupKey=.*|\[dump\] remove  local jvm cache,groupKey=.*|\[remove-beta-ok\] remove beta in local disk cache,groupKey=.*|\[remove-beta-ok\] remove beta in local jvm cache,groupKey=.*|\[remove-tag-ok\] remove tag in local disk cache,tag=.*|\[remove-tag-ok\] remove tag in local jvm cache,tag=.*|\[dump-gray\] md5 changed, update local jvm cache& local disk cache, groupKey=.*|\[dump-gray\] gray rule changed, update local jvm cache, groupKey=.*|\[dump-gray\] timestamp changed, update last modified in local jvm cache, groupKey=.*|\[remove-gray-ok\] remove gray in local disk cache,grayName=.*|\[remove-gray-ok\] remove gray in local jvm cache,grayName=.*|clear all config-info-gray success\.|clear all config-info-gray-tenant success\.|init formal rocksdb write buffer size .*|init default rocksdb write buffer size .*)$


0 0 1 23 
config.cache-failed
configurations kept in memory and on disk of the node (a warning or an error)
节点内存与磁盘中的配置缓存（告警或错误）
patterns/config.yml

^(?:\[dump-error\] write lock failed\. .*|\[dump-ignore\] ignore to save cache file\. groupKey=.*|\[dump-exception\] save disk error\. .*|\[dump-beta-error\] write lock failed\. .*|\[dump-beta-ignore\] ignore to save cache file\. groupKey=.*|\[dump-beta-exception\] save disk error\. .*|\[dump-tag-error\] write lock failed\. .*|\[dump-tag-ignore\] ignore to save cache file\. groupKey=.*|\[dump-tag-exception\] save disk error\. .*|reload fail:.*|\[md5-different\] dataId:.*|getLocalConfigMd5 fail,dataId:.*|checkMd5 cost:[^;]*+; diffCount:.*|\[remove-error\] write lock failed\. .*|\[read-lock\] failed, .*|\[write-lock\] failed, .*|clear all config-info failed\..*|clear all config-info-tenant failed\..*|clear all config-info-beta failed\..*|clear all config-info-beta-tenant failed\..*|clear all config-info-tag failed\..*|clear all config-info-tag-tenant failed\..*|An Exception occurred while thread sleep.*|\[dump-ignore\] the content is old\. groupKey=.*|\[dump-beta-ignore\] the content is old\. groupKey=.*|\[dump-tag-ignore\] the tag is old\. groupKey=.*|\[dump-ignore\] timestamp is outdated,groupKey=.*|\[dump-ignore\] ignore to save to disk cache\. md5 consistent,groupKey=.*|\[dump-ignore\] ignore to save to jvm cache\. md5 consistent and no new timestamp changed\.groupKey=.*|Local Disk Full,Exit.*|\[dump-beta-ignore\] timestamp is outdated,groupKey=.*|\[dump-beta\] ip list changed, update ip list & timestamp in jvm cache\. groupKey=.*|\[dump-beta\] timestamp changed, update timestamp in jvm cache\. groupKey=.*|\[dump-beta-ignore\] ignore to save jvm cache, md5 & ip list & timestamp no changed\. groupKey=.*|\[dump-tag-ignore\] timestamp is outdated,groupKey=.*|\[dump-tag\] md5 changed, update local jvm cache, groupKey=.*|\[dump-tag\] timestamp changed, update last modified in local jvm cache, groupKey=.*|\[dump-tag-ignore\] md5 & timestamp not changed\. groupKey=.*|\[dump-gray-error\] write lock failed\. .*|\[dump-gray-ignore\] timestamp is outdated,groupKey=.*|\[dump-gray-exception\] \. .*|\[dump-gray-ignore\] md5 & timestamp not changed\. groupKey=.*|\[dump-gray-exception\] save disk error\. .*|clear all config-info-gray failed\..*|clear all config-info-gray-tenant failed\..*|Remove dir=\[[^\]]*+\] config fail,dataId=.*)$


0 0 1 23 
config.capacity-failed
quotas of configurations (a warning or an error)
配置容量配额（告警或错误）
patterns/config.yml

^(?:\[capacityManagement\] 初始化的时候该租户（.*|\[capacityManagement\] 初始化的时候该Group（.*|group: [^,]*+, message: .*|tenant: [^,]*+, message: .*|\[capacityManagement\] The usage\(.*)$


0 0 1 23 
config.database
the database of the configurations
配置数据库
patterns/config.yml

^(?:\[start completeMd5\]|\[completeMd5\] .* / .*|snapshot load from : .*|Complete database recovery|use DistributedTransactionServicesImpl)$


0 0 1 23 
config.database-failed
the database of the configurations (a warning or an error)
配置数据库（告警或错误）
patterns/config.yml

^(?:db\.url\..* is null.*|db\.user is null.*|db\.password is null.*|db\.user\..* is null.*|db\.password\..* is null.*|\[list-config-history\] error, nid:.*|\[completeMd5-error\] datId:.*|\[ExternalDataSourceService\] dats source reload error.*|Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|An exception occurred during the query operation : .*|execute sql modify operation failed : .*|An timeout exception occurred during the update operation.*|An exception occurred during the update operation : .*|There was an error querying the data, request : .*|data import has error :.*|onApply warn : log : .*|\[interrupt-error\] .*)$


0 0 1 23 
config.persist-failed
a read or write of configurations in the database failed or was told (a warning or an error)
配置读写数据库的消息（告警或错误）
patterns/config.yml

^(?:data verification failed.*|\[list-config-history\] error, dataId:[^,]*+, group:.*|\[detail-config-history\] error, nid:.*|\[detail-previous-config-history\] error, id:.*|expected config info\[dataid:.*|syncConfig failed, sourceConfigInfo has been updated,dataId=.*)$


0 0 1 23 
config.notify
other nodes are told of a changed configuration
通知其它节点配置变更
patterns/config.yml

^(?:toNotifyTaskSize = .*|toClientNotifyTaskSize = .*)$


0 0 1 23 
config.notify-failed
other nodes are told of a changed configuration (a warning or an error)
通知其它节点配置变更（告警或错误）
patterns/config.yml

^(?:\[notify-retry\] target:.*|\[notify-exception\] target:.* dataId:[^\s]*+ group:.*|\[notify-exception\] target:.* dataid:[^\s]*+ group:[^\s]*+ ts:.*)$


0 0 1 23 
config.long-polling
a client listens to or asks for configurations
客户端监听或查询配置
patterns/config.yml

^(?:\[long-pulling\] client count .*|\[client-get\] clientIp=.*)$


0 0 1 23 
config.long-polling-failed
a client listens to or asks for configurations (a warning or an error)
客户端监听或查询配置（告警或错误）
patterns/config.yml

^(?:clientIpWhiteList is blank\.close whitelist\..*|\[clientIpWhiteList\] .*|failed to load clientIpWhiteList, .*|data change error:.*|long polling error:.*|sleep wrong.*|client subsciber's relations delete fail\..*)$


0 0 1 23 
config.collect
who listens to a configuration, and which nodes there are
配置监听者与节点列表
patterns/config.yml

^(?:Can not get clientInfo from .*|Can not get remote from .*|ServerListService address-server port:.*|ADDRESS_SERVER_URL:.*|checkServerHealth cost: .*)$


0 0 1 23 
config.collect-failed
who listens to a configuration, and which nodes there are (a warning or an error)
配置监听者与节点列表（告警或错误）
patterns/config.yml

^(?:Get client info from .*|The task in ip: .*  did not completed in 1000ms.*|get task result with TimeoutException: .*|get task result with InterruptedException: .*|get task result with ExecutionException: .*|invoke to .* with exception: .* during submit job.*|get task result with Exception: .*|Get remote info from .*|useAddressServer:.*|########## cannot get serverlist, so exit\..*|sleep interrupt.*|envId is blank.*|########## \[serverlist\] self ip .*|\[serverlist\] updated to .*|nacos-XXXX.*|\[serverlist\] exception, .*|\[envId\] failed to get envId, error code .*|\[envId\] exception, .*|\[serverlist\] failed to get serverlist, .*|unhealthIp:[^,]*+, unhealthCount:.*|Invoke remote server config listener state by url .*|Invoke remote server config listener by url .* failed :.*)$


0 0 1 23 
config.switches
switches and filters of the configuration module
配置模块的开关与过滤器
patterns/config.yml

^Filter catch exception, .*$


0 0 1 23 
config.switches-failed
switches and filters of the configuration module (a warning or an error)
配置模块的开关与过滤器（告警或错误）
patterns/config.yml

^(?:aggr dataId whitelist is blank\..*|\[aggr-dataIds\] .*|failed to load aggr whitelist, .*|corrupt switch value .*|switch config is blank\..*|\[switch-config\] .*|corrupt switch record .*|\[reload-switches\] .*|ResponseUtil:writeErrMsg wrong.*|\[CURCUIT-FILTER\] Server failed:.*)$


0 0 1 23 
config.memory
counters of the configuration module
配置模块计数
patterns/config.yml

^(?:groupCount=[^,]*+, subscriberClientCount=.*|notifySingleServiceThreadPool-.*|toNotifyTaskSize=.*|groupCount = [^,]*+, subscriberClientCount = .*)$


0 0 1 23 
config.fuzzy-watch
configurations that match a watched pattern
模糊订阅匹配的配置
patterns/config.yml

^(?:\[fuzzy-watch\] no watchedClients context for pattern .*,remove matchedGroupKeys context|\[fuzzy-watch\] no client watched pattern .*,remove watchedClients context|\[fuzzy-watch\] pattern .* makeup group key .*|\[fuzzy-watch\]  pattern .*)$


0 0 1 23 
config.fuzzy-watch-failed
configurations that match a watched pattern (a warning or an error)
模糊订阅匹配的配置（告警或错误）
patterns/config.yml

^(?:\[fuzzy-watch\] pattern .* matched config count has reached to upper limit .*, fuzzy watch has been suppressed.*|\[fuzzy-watch\] pattern .* matched config count has reached to 80% of the upper limit .* ,it may has a risk of notify suppressed in the near further.*|\[fuzzy-watch\] trim fuzzy watch context fail.*|\[fuzzy-watch\] pattern matched config count is over limit , current config will be ignored for pattern .*|\[fuzzy-watch\] pattern \{\] matched config count is over limit ,makeup group keys skip\..*|\[fuzzy-watch\] pattern count is over limit ,pattern .*|\[fuzzy-watch\]   pattern matched service count is over limit , other services will stop notify for pattern .*)$


0 0 1 23 
core-auth.request
authentication
鉴权
patterns/core-auth.yml

^(?:auth start, request: .+|\[LOAD-(?:USERS|ROLES)\] load failed)$


0 1 1 13 
core-auth.identity-only
a request was let through by its server identity (DEBUG)
请求以服务端身份放行（DEBUG）
patterns/core-auth.yml

^API is identity only, skip validate authority, request: .*$


0 0 1 13 
core-auth.filter-failed
checking who asks failed inside
鉴权过滤器内部出错
patterns/core-auth.yml

^\[AUTH-FILTER\] Server failed:.*$


0 0 1 13 
core-auth.denied
a request was denied
请求被拒绝
patterns/core-auth.yml

^access denied, request: .*$


0 0 1 13 
core-auth.identity-wrong
a request came with a wrong server identity
请求的服务端身份错误
patterns/core-auth.yml
identity-refused
^Invalid server identity value for .* from (?<peer>\S+)$
peer

1 0 0 1 13 
core-auth.plugin
an authentication plugin spoke up
鉴权插件的消息
patterns/core-auth.yml

^auth permission: [^,]*+, nacosUser: .*$


0 0 1 13 
core-auth.plugin-failed
an authentication plugin spoke up (a warning or an error)
鉴权插件的消息（告警或错误）
patterns/core-auth.yml

^(?:Can't find auth plugin for type .*|Use specified resource parser .* parse resource failed\..*|Can't find Grpc request resourceParser for type .*|Can't find Http request resourceParser for type .* use specified resource parser.*|\[LDAP-LOGIN\] failed.*|try login with LDAP, user: .*|Failed to create SSLContext.*)$


0 0 1 13 
core-auth.permission
a permission is looked up (DEBUG)
查询权限（DEBUG）
patterns/core-auth.yml

^auth permission: [^,]*+, user: .*$


0 0 1 13 
nacos-auth.setup
how requests are authenticated
鉴权配置
patterns/nacos-auth.yml

^(?:\[ClientAuthPluginManager\] Load ClientAuthService .* success\.|\[AuthPluginManager\] Load AuthPluginService\([^)]*+\) AuthServiceName\([^)]*+\) successfully\.|Found ServerIdentityChecker implementation .*)$


0 0 1 20 
nacos-auth.setup-failed
how requests are authenticated (a warning or an error)
鉴权配置（告警或错误）
patterns/nacos-auth.yml

^(?:parse request to path error.*|Upgrade auth config from env failed, use old value.*|Refresh plugin properties failed.*|Can't find properties for type .*, will use empty properties.*|\[ClientAuthPluginManager\] Load ClientAuthService fail, No ClientAuthService implements.*|\[AuthPluginManager\] Load AuthPluginService\(.*\) AuthServiceName\(null/empty\) fail\. Please Add AuthServiceName to resolve\..*|Found more than one ServerIdentityChecker implementation from SPI, use the first one .*)$


0 0 1 20 
nacos-auth.token
a token or password was refused
令牌或密码被拒绝
patterns/nacos-auth.yml

^(?:Invalid JWT signature\.|Invalid JWT token\.|Expired JWT token\.|Unsupported JWT token\.|JWT token compact of handler are invalid\.)$


0 0 1 20 
nacos-auth.token-failed
a token or password was refused (a warning or an error)
令牌或密码被拒绝（告警或错误）
patterns/nacos-auth.yml

^(?:Responding with unauthorized error\. Message - .*|Responding with unauthorized error\. Message:.*|Exception cause by:.*|Exception closing context.*|LDAP Service connect timeout:.*|login error:.*|The secret Key currently in use is not a standard Base64 encoding and will no longer be supported in future versions;.*)$


0 0 1 20 
nacos-cluster.report-failed
another node did not take this node's report; it becomes suspicious
向其它节点上报失败，对方将被标为可疑
patterns/nacos-cluster.yml
member-report-failed
^failed to report new info to target node(?: by (?:grpc|http))? : (?<peer>[^,]+), (?:error|result) : .*$
peer

1 0 0 1 12 
nacos-cluster.member-unhealthy
another node is not UP as this node sees it
本节点看到该成员不健康
patterns/nacos-cluster.yml
member-unhealthy
^report the metadata to the unhealthy node : (?<peer>\S+)$
peer

1 0 0 1 12 
nacos-cluster.member-list
the member list as this node has it
本节点的成员列表
patterns/nacos-cluster.yml
member-list
^\[serverlist\] (?:updated|changed) to : \[(?<members>.*)\]$
members

1 0 0 1 12 
nacos-cluster.member-count
the number of members
成员数
patterns/nacos-cluster.yml

^\[serverlist\] membercount=\d+$


0 0 1 12 
nacos-cluster.member-client
the connection to a member is set up or closed
与成员的连接建立或关闭
patterns/nacos-cluster.yml

^(?:start a new rpc client to member - ?> : .*|,?connection type changed, ?destroy client of member - > : .*|member leave,destroy client of member - > : .*)$


0 0 1 12 
nacos-cluster.members-refreshed
the connections to the members were renewed
刷新与成员的连接
patterns/nacos-cluster.yml

^\[ClusterRpcClientProxy\] (?:success|fail) to refresh cluster rpc client.*$


0 1 1 12 
nacos-cluster.starting
part of a start
启动过程
patterns/nacos-cluster.yml

^(?:Current addressing mode selection : \S+|This node is ready to provide external services|All Nacos server upgrade to upper 3\.x, enabled inner api auth identity check)$


0 0 1 12 
nacos-cluster.self-missing
this node is not in its own member list
本节点不在成员列表中
patterns/nacos-cluster.yml

^\[serverlist\] self ip \S+ not in serverlist .*$


0 0 1 12 
nacos-cluster.lookup-failed
the list of members could not be read or stored
成员列表读取或保存失败
patterns/nacos-cluster.yml

^(?:\[serverlist\] (?:exception|failed to get serverlist).*|An exception occurred in the launch file monitor : .*|nacos-XXXX \[serverlist\] failed to get serverlist from disk!, error : .*|cluster member node persistence failed : .*)$


0 0 1 12 
nacos-cluster.client-refresh-failed
the connections to the members could not be renewed
未能刷新到成员的连接
patterns/nacos-cluster.yml

^\[serverlist\] fail to refresh cluster rpc client.*$


0 0 1 12 
nacos-cluster.report
members tell each other how they are (DEBUG)
成员互报状态（DEBUG）
patterns/nacos-cluster.yml

^(?:node state report, receive info : .*|Node information update : .*|member information update : .*|report the metadata to the node : .*|node state updating, node: .*|The node : \[[^\]]*+\] success to process the request)$


0 0 1 12 
nacos-cluster.request-failed
a request about members to another node failed
向其它节点发送的成员请求失败
patterns/nacos-cluster.yml

^(?:Failed to communicate with the node : .*|The node : \[[^\]]*+\] failed to process the request, response is : .*)$


0 0 1 12 
nacos-cluster.report-refused
a report of a member was malformed, or came from no member
成员报告格式错误，或不是成员发来
patterns/nacos-cluster.yml

^(?:node information is illegal, ignore node: .*|node state update failed, node: .*|Receive invalid report result from target .*|address .* want to update Member, but not in member list!)$


0 0 1 12 
nacos-cluster.readiness-failed
the readiness probe of naming failed
命名模块就绪检查失败
patterns/nacos-cluster.yml

^Naming health check fail\..*$


0 0 1 12 
nacos-cluster.member-list-same
the member list was read again and is the same (DEBUG)
成员列表未变（DEBUG）
patterns/nacos-cluster.yml

^\[serverlist\] not updated, is still : .*$


0 0 1 12 
nacos-cluster.downgraded
a member runs an older version than before, or one too old
成员版本回退或过低
patterns/nacos-cluster.yml

^.* (?:: Clean up version info, target has been downgrade to old version\.|: Clear support remote connection flag,target may rollback version.*|version is too low, it is recommended to upgrade the version : .*)$


0 0 1 12 
nacos-cluster.modules
another module speaks of the members
其它模块的成员消息
patterns/nacos-cluster.yml

^\[serverlist\] nacos remote server members changed to : .*$


0 0 1 12 
nacos-cluster.modules-failed
another module speaks of the members (a warning or an error)
其它模块的成员消息（告警或错误）
patterns/nacos-cluster.yml

^Config health check fail\..*$


0 0 1 12 
nacos-config.requests
a request to the configuration module
配置模块请求
patterns/nacos-config.yml

^(?:listen config id:.*|listen config id 2:.*|start to dump all data from store\.|finish to dump all data from store\.|Get cluster config metrics received, ip=.*)$


0 0 1 20 
nacos-config.requests-failed
a request to the configuration module (a warning or an error)
配置模块请求（告警或错误）
patterns/nacos-config.yml

^(?:\[aggr-conflict\] .*|remove beta data error.*|parsing data failed.*|invalid probeModify is blank.*|query beta data error.*|\[deleteConfigs\] configInfo is null, id: .*|delete configs based on the IDs list error, IDs: .*|Config health check fail\..*|Naming health check fail\..*|an error occurred while compressing data\..*|unzip error.*|Get config metrics error from member address=.*|Get config metrics error from client ip=.*|catch search worker error: .*|get config detail timeout: .*|Error encoding tag.*|\[updateLocalCacheFromStore\].*|Failed to set log level for module .*|Derby failed to execute sql: .*|Import config to server .*|Export config from server .*)$


0 0 1 20 
nacos-config.module
a part of the configuration module is set up or failed
配置模块组件的加载或失败
patterns/nacos-config.yml

^(?:notifyConnectTimeout:.*|notifySocketTimeout:.*|isHealthCheck:.*|maxHealthCheckFailCount:.*|maxContent:.*|All dump page size is set to .*|\[ConfigCacheFactoryDelegate\] Load ConfigCacheFactory\([^)]*+\) ConfigCacheFactoryName\([^)]*+\) successfully\.\s*|\[ConfigCacheFactoryDelegate\] Matched ConfigCacheFactory found,set configCacheFactory=.*|\[ConfigCacheFactoryDelegate\] Matched ConfigCacheFactory not found, Load Default NacosConfigCacheFactory successfully\.|\[ConfigCachePostProcessorDelegate\] Load ConfigCachePostProcessor\([^)]*+\) PostProcessorName\([^)]*+\) successfully\.\s*|\[ConfigCachePostProcessorDelegate\] Matched ConfigCachePostProcessor found,set configCacheFactory=.*|\[ConfigCachePostProcessorDelegate\] Matched ConfigCachePostProcessor not found, load Default NacosConfigCachePostProcessor successfully|ConfigQueryRequestExtractor has been initialized successfully with extractor: .*|\[Md5ComparatorDelegate\] Load Md5Comparator\([^)]*+\) Md5ComparatorName\([^)]*+\) successfully\.|\[Md5ComparatorDelegate\] Matched Md5Comparator found,set md5Comparator=.*|\[Md5ComparatorDelegate\] Matched Md5Comparator not found, load Default NacosMd5Comparator successfully)$


0 0 1 20 
nacos-config.module-failed
a part of the configuration module is set up or failed (a warning or an error)
配置模块组件的加载或失败（告警或错误）
patterns/nacos-config.yml

^(?:read application\.properties failed.*|get local host address error.*|read property file error:.*|config change join point failed .*|execute async plugin services failed .*|Config change join point execution failed\. Error details: .*|An error occurred while executing method \[.*|An error occurred while logging the original exception\. method \[.*|\[ConfigChangeConfigs\]Refresh config plugin properties failed.*|\[ConfigChangeConfigs\]Can't find config plugin properties for type .*, will use empty properties.*|\[cas-publish-config-fail\] srcIp = .*|\[publish-config-failed\] config already exists\. dataId: .*|\[cas-publish-gray-config-fail\] srcIp = .*|\[cas-publish-tag-config-fail\] srcIp = .*|\[cas-publish-beta-config-fail\] srcIp = .*|\[ConfigCacheFactoryDelegate\] Load ConfigCacheFactory\(.*\) ConfigFactroyName \(null/empty\) fail\. Please add ConfigFactoryName to resolve.*|\[ConfigCachePostProcessorDelegate\] Load ConfigCachePostProcessor\(.*\) PostProcessorName\(null/empty\) fail\. Please add PostProcessorName to resolve.*|\[Error\] Fail to handle ConfigQueryChainRequest.*|Attempted to add a null config query handler.*|chainEntryHandler's next handler is null.*|Failed to get extra info from advance info map.*|Failed to get extra info from all config info.*|Failed to parse gray rule as json.*|Failed to serialize extra info from gray info.*|\[Md5ComparatorDelegate\] Load Md5Comparator\(.*\) Md5ComparatorName\(null/empty\) fail\. Please add Md5ComparatorName to resolve.*)$


0 0 1 20 
nacos-config.notify
other nodes are told of a changed configuration
通知其它节点配置变更
patterns/nacos-config.yml

^\[notify-exception\] [^,]*+, [^,]*+, to [^,]*+, .*$


0 0 1 20 
nacos-config.notify-failed
other nodes are told of a changed configuration (a warning or an error)
通知其它节点配置变更（告警或错误）
patterns/nacos-config.yml

^(?:task_fail.*|registerMBean_fail.*|\[notify-error\] [^,]*+, .*|URLEncoder encode error.*|\[notify-error\] target:.*|\[notify-exception\] target:.*|\[notify-thread-pool\] cluster remove node .*, current thread was tear down\..*|\[notify-thread-pool\] setup thread target ip .* ok\..*|\[notify-thread-pool\] tear down thread target ip .* ok\..*|\[ConfigServer-HttpClientManager\] An exception occurred when the HTTP client was closed : .*)$


0 0 1 20 
nacos-config.capacity
quotas of configurations
配置容量配额
patterns/nacos-config.yml

^(?:主动修正usage, tenant: .*|主动修正usage, group: .*|\[CapacityManagement\] Intercepting publishConfig operation for dataId: .*|\[CapacityManagement\] Handling insert operation for group: .*|\[CapacityManagement\] Intercepting deleteConfig operation for dataId: .*)$


0 0 1 20 
nacos-config.capacity-failed
quotas of configurations (a warning or an error)
配置容量配额（告警或错误）
patterns/nacos-config.yml

^(?:\[CapacityManagement\] Error during update operation for dataId: .*|\[getCapacity\].*|\[updateCapacity\].*)$


0 0 1 20 
nacos-config.dump
configurations are merged, cleaned or read
配置的合并、清理与读取
patterns/nacos-config.yml

^(?:Use Mysql 8 as the driver|Use Mysql as the driver|server start, schedule merge end\.|\[merge-query\] [^,]*+, .*|\[merge-ok\] [^,]*+, [^,]*+, size=.*|\[merge-error\] [^,]*+, .*|\[all-merge-dump\] .*)$


0 0 1 20 
nacos-config.dump-failed
configurations are merged, cleaned or read (a warning or an error)
配置的合并、清理与读取（告警或错误）
patterns/nacos-config.yml

^(?:\[merge-delete\] delete config info because no datum\. dataId=.*|clearHistoryConfig get scheduled.*|clearHistoryConfig is enable in current context, try to run cleaner.*|history config cleaner successfully.*|clearHistoryConfig is disable in current context.*|Failed to handle grpc configuration query.*)$


0 0 1 20 
nacos-core.exceptions-failed
a request to the API failed; the text says why (a warning or an error)
接口请求失败，文本说明原因（告警或错误）
patterns/nacos-core.yml

^CONSOLE.*$


0 0 1 20 
nacos-core.members
nodes are balanced, asked or listed
节点均衡、查询与列表
patterns/nacos-core.yml

^(?:Smart reload request receive,requestIp=.*|Over load limit server list =.*|Low load limit server list =.*|Reload task submit ,fromServer =.*)$


0 0 1 20 
nacos-core.members-failed
nodes are balanced, asked or listed (a warning or an error)
节点均衡、查询与列表（告警或错误）
patterns/nacos-core.yml

^(?:Fail to loader self server.*|Fail to loader member=.*|Get metrics fail,member=.*|Get self metrics fail.*|Get  metrics timeout,metrics info may not complete\..*|Nacos Server members changed, but build new maintain client failed with:.*)$


0 0 1 20 
nacos-core.address
this node's own address is looked for
查找本机地址
patterns/nacos-core.yml

^(?:Testing interface: .*|Found non-loopback interface: .*|Ignoring address: .*|Ignoring interface: .*|Network interface can not get isUp, exception:\s*)$


0 0 1 20 
nacos-core.address-failed
this node's own address is looked for (a warning or an error)
查找本机地址（告警或错误）
patterns/nacos-core.yml

^(?:Cannot get first non-loopback address.*|Unable to retrieve localhost.*|the domain: '[^']*+' can not be resolved.*|refresh ip error.*|\[OperatingSystemBeanManager\] Failed to load operating system bean class\..*)$


0 0 1 20 
nacos-core.files
files of this node are read, watched or stored
读取、监听或保存本机文件
patterns/nacos-core.yml

^(?:snapshot load from : .*|Complete database recovery)$


0 0 1 20 
nacos-core.files-failed
files of this node are read, watched or stored (a warning or an error)
读取、监听或保存本机文件（告警或错误）
patterns/nacos-core.yml

^(?:\[DiskUtils\] can't create directory.*|\[WatchFileCenter\] shutdown has error :.*|An exception occurred during file listening :.*|File change event callback error :.*|Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|data import has error :.*|execute sql modify operation failed : .*|An timeout exception occurred during the update operation.*|An exception occurred during the update operation : .*)$


0 0 1 20 
nacos-core.abilities-failed
settings and abilities of this node (a warning or an error)
本节点的配置与能力（告警或错误）
patterns/nacos-core.yml

^(?:Upgrade .* config from env failed, will use old value.*|Metrics init failed :.*|Build ModuleState failed in builder:.*|reBuild ModuleState failed in builder:.*|Update ability config from env failed, use old val, ability : .*)$


0 0 1 20 
nacos-core.ai
the registry of AI services (3.x)
AI 服务注册（3.x）
patterns/nacos-core.yml

^(?:Cache disabled, querying directly from database for mcpId: .*|Cache hit for mcpId: .*|Cache miss for mcpId: .*, querying database|Updated cache for mcpId: .*|Cache disabled, querying directly from database for name: .*|Cache hit for name: .*|Cache miss for name: .*|Updated cache for name: .*|Searching from database: namespaceId=.*|Updated cache with .* entries from search results|Found MCP server in database: mcpId=.*|MCP server not found in database: mcpId=.*|Found MCP server in database: name=.*|MCP server not found in database: name=.*|Starting cache sync task|Syncing cache from database|Synced .* MCP servers for namespace: .*|Cache stats: hitCount=.*|Cache cleared|Manual cache sync triggered|Removing cache entry by name: namespaceId=.*|Cache is disabled, ignoring cache removal by name: namespaceId=.*|Removing cache entry by ID: mcpId=.*|Cache is disabled, ignoring cache removal by ID: mcpId=.*|\[[^\]]*+\] register endpoint .*|\[[^\]]*+\] de-register endpoint .*|Release new mcp server .*|Mcp Server .* and target version .* already exist\.|Mcp Server .* released, Mcp Server id: .*|Cache invalidated after updateMcpServer: namespaceId=.*|Cache invalidated after DB operation: namespaceId=.*)$


0 0 1 20 
nacos-core.ai-failed
the registry of AI services (3.x) (a warning or an error)
AI 服务注册（3.x）（告警或错误）
patterns/nacos-core.yml

^(?:AI module disabled because function mode is .*, and AI depend naming module and config module both.*|AI module disabled because set .* as false.*|Invalid parameters for getMcpServerByName: namespaceId=.*|Error during cache sync task.*|shutting down sync task schedule executor failed.*|Error syncing cache for namespace: .*|Cache is disabled, manual sync ignored.*|Mcp Server .* released failed\..*|Failed to invalidate cache after updateMcpServer: namespaceId=.*|Failed to invalidate cache after DB operation: namespaceId=.*|Deserialize .* from .* failed,.*)$


0 0 1 20 
nacos-core.lock
distributed locks (3.x)
分布式锁（3.x）
patterns/nacos-core.yml

^(?:request: [^,]*+, instance: .*|thread: [^,]*+, operator: .*)$


0 0 1 20 
nacos-core.lock-failed
distributed locks (3.x) (a warning or an error)
分布式锁（3.x）（告警或错误）
patterns/nacos-core.yml

^(?:key: [^,]*+, lockType:.*|lock fail\..*)$


0 0 1 20 
nacos-core.plugins
a plugin was loaded or failed
插件加载或失败
patterns/nacos-core.yml

^(?:\[EncryptionPluginManager\] Load EncryptionPluginService\([^)]*+\) algorithmName\([^)]*+\) successfully\.|\[EncryptionPluginManager\] join successfully\.|\[[^\]]*+\] METHOD : [^,]*+, SQL : .*|\[CustomEnvironmentPluginManager\] Load customEnvironmentPluginService\(.*|\[CustomEnvironmentPluginService\] join successfully\.|\[TracePluginManager\] Load NacosTraceSubscriber\(.*|\[ConfigChangePluginManager\] Load [^(]*+\([^)]*+\) ConfigChangeServiceName\(.*\) successfully\.)$


0 0 1 20 
nacos-core.plugins-failed
a plugin was loaded or failed (a warning or an error)
插件加载或失败（告警或错误）
patterns/nacos-core.yml

^(?:\[EncryptionPluginManager\] Load EncryptionPluginService\(.*\) algorithmName\(null/empty\) fail\. Please Add algorithmName to resolve\..*|\[EncryptionHandler\] \[encryptHandler\] No encryption program with the corresponding name found.*|\[EncryptionHandler\] \[decryptHandler\] No encryption program with the corresponding name found.*|\[customEnvironmentPluginService\] Load customEnvironmentPluginService\(.*\) customEnvironmentPluginName\(null/empty\) fail\. Please Add customEnvironmentPluginName to resolve\..*|\[ConfigChangePluginManager\] Load [^(]*+\([^)]*+\) ConfigChangeServiceName\(null/empty\) fail\. Please Add the Plugin Service ConfigChangeServiceName to resolve\..*)$


0 0 1 20 
nacos-persistence.error
the embedded database
内嵌数据库
patterns/nacos-persistence.yml

^(?:Lexical error at .*|Syntax error: .*|Column '.*|Table/View '.*|The statement was aborted .*|\[db-(?:other-)?error\].*)$


0 1 4 21 20 23 12 
nacos-persistence.init
the embedded database is used
使用内嵌数据库
patterns/nacos-persistence.yml

^use local db service for \w+$


0 0 2 21 23 
nacos-persistence.setup
the database is opened, checked or failed
数据库的打开、检查或失败
patterns/nacos-persistence.yml

^(?:check master db\.|check db health\.|use StandaloneDatabaseOperateImpl)$


0 0 2 21 23 
nacos-persistence.setup-failed
the database is opened, checked or failed (a warning or an error)
数据库的打开、检查或失败（告警或错误）
patterns/nacos-persistence.yml

^(?:\[ExternalDataSourceService\] datasource reload error.*|\[master-db\] .*|row mapper .* conflicts, [^\s]*+ will be replaced by .*|An exception occurred when external data was imported into Derby :.*)$


0 0 2 21 23 
nacos.starting
this node starts and names the members it is configured with
本节点启动并列出配置的成员
patterns/nacos.yml
node-starting
^The server IP list of Nacos is \[(?<members>.*)\]$
members

1 0 0 2 20 22 
nacos.still-starting
this node is still starting
本节点仍在启动
patterns/nacos.yml

^Nacos(?: Server| Server API| Console)? is starting\.\.\.$


0 0 2 20 22 
nacos.started
this node is up
本节点启动完成
patterns/nacos.yml
node-started
^Nacos started successfully in .*$


0 0 2 20 22 
nacos.part-started
a part of this node is up
本节点的一部分启动完成
patterns/nacos.yml

^Nacos (?:Server API|Console) started successfully in .*$


0 0 2 20 22 
nacos.start-failed
this node failed to start
本节点启动失败
patterns/nacos.yml

^(?:Startup errors :.*|Application run failed|Exception encountered during context initialization.*|Nacos failed to start, please see \S+ for more details\.)$


0 0 2 20 22 
nacos.stopping
this node shuts down
本节点正在停机
patterns/nacos.yml
node-stopping
^(?:\[WatchFileCenter\] start close|Commencing graceful shutdown\..*)$


0 0 2 20 22 
nacos.stopping-parts
parts of this node shut down
本节点各部分停机
patterns/nacos.yml

^(?:\[(?:WatchFileCenter|NotifyCenter|ThreadPoolManager|HttpClientBeanHolder|ConfigServer-HttpClientManager)\] (?:already closed|start to shutdown .*|Start destroying .*|Destruction of the end|Completed destruction.*)|Graceful shutdown complete|Shutting down ExecutorService .*|Stopping service .*|(?:Stopping|Destroying|Pausing) ProtocolHandler .*|HikariPool-\d+ - Shutdown .*)$


0 1 2 20 22 
nacos.no-publisher
an event without listeners; normal
事件无监听者，属正常
patterns/nacos.yml

^There are no \[[^\]]+\] publishers for this event, please register$


0 1 2 20 22 
nacos.spring-starting
the process of this node begins
本节点进程启动
patterns/nacos.yml

^Starting \S+ (?:using Java \S+ )?(?:on \S+ )?with PID \d+ .*$


0 0 1 20 
nacos.spring-started
the process of this node is set up
本节点进程就绪
patterns/nacos.yml

^Started \S+ in [\d.]+ seconds \((?:JVM|process) running for [\d.]+\)$


0 0 1 20 
nacos.tomcat
the HTTP port
HTTP 端口
patterns/nacos.yml

^Tomcat (?:initialized with|started on) port(?:\(s\):)? \d+ \(http\).*$


0 0 1 20 
nacos.cluster-resource
the member list is set up
成员管理初始化
patterns/nacos.yml

^(?:Nacos-related cluster resource initialization|The cluster resource is initialized)$


0 0 1 20 
nacos.setting
a setting of this node
本节点的配置
patterns/nacos.yml

^Get \w+ config from env, .*$


0 0 1 20 
nacos.config-listen
a client of the configuration service left
配置客户端离开
patterns/nacos.yml

^\[\d+_[^\]]+\]client disconnected,clear config listen context$


0 0 1 20 
nacos.query-failed
a query of the embedded storage failed
内嵌存储查询失败
patterns/nacos.yml

^(?:An exception occurred during the query operation : .*|There was an error querying the data, request : .*|Stream Error)$


0 1 1 20 
nacos.setup
part of a start
启动过程
patterns/nacos.yml

^(?:\[MapperManager\] |\[AbilityControlManager\] |\[migrate\] |\[capacityManagement\] |clearConfigHistory|HikariPool-\d+ - (?!Shutdown)|Registered driver with |Istio module disabled|K8s Sync module disabled|Initializing (?:ProtocolHandler|Spring|Servlet|ExecutorService)|Initialize|Ready to |Starting (?:service \[|Servlet engine|ProtocolHandler)|Root WebApplicationContext|Completed initialization|No active profile|No TaskScheduler|Reflections took|Exposing \d+ endpoint|Adding welcome page|Failed to find a usable hardware address|Load (?:com\.alibaba|Nacos package)|Skip @SpringBootApplication|use Distributed|Will (?:not )?secure |WILL (?:NOT )?secure |Creating |You are asking Spring Security|Global AuthenticationManager|Bean '|Using InfluxDB|publishing metrics|Could not create index template|failed to send metrics|unable to create database|Spring Environment's active profiles|Cache(?:dMcp|d Mcp| sync)|ConfigQueryHandlerChain|Not found ServerIdentityChecker|Obtaining singleton bean|given scan urls|Property 'userDn' not set).*$


0 0 1 20 
nacos.blank
a message that begins with an empty line, such as the password that Spring generates
以空行开头的消息，例如 Spring 生成的密码
patterns/nacos.yml

^$


0 0 1 20 
nacos.web-error
the web server met an error in a request
Web 服务处理请求时出错
patterns/nacos.yml

^(?:Servlet\.service\(\) for servlet .*|Error parsing HTTP request header.*|Invalid cookie header: .*|Resolved \[.*|Failed to (?:start|bind|load|initialize|instantiate|complete) .*|Error starting .*|Unable to start .*|Exception in thread .*)$


0 0 1 20 
nacos.addressing
where the address server is
地址服务器位置
patterns/nacos.yml

^(?:ADDRESS_SERVER_URL:.*|ServerListService address-server port:.*)$


0 0 1 20 
nacos.api-filter-failed
a request was refused by the API compatibility filter, which failed inside
API 兼容过滤器内部出错
patterns/nacos.yml

^Filter for API .* Compatibility failed\..*$


0 0 1 20 
nacos.health-plugins
which health checkers are loaded (DEBUG)
已加载的健康检查器（DEBUG）
patterns/nacos.yml

^init health plugin : types=.*$


0 0 1 20 
nacos.logging-config
where the logging configuration is read from
日志配置的来源
patterns/nacos.yml

^There is no property named ".*$


0 0 1 20 
nacos.member-copy-failed
a member of the list could not be copied
成员信息复制失败
patterns/nacos.yml

^\[Member copy\] copy failed.*$


0 0 1 20 
nacos.request-failed
a request to the API failed; the text says why
接口请求失败，文本说明原因
patterns/nacos.yml

^got exception\. .*$


0 0 1 20 
nacos.cluster-conf-failed
the file of the members could not be read or watched
成员配置文件读取或监听失败
patterns/nacos.yml

^(?:read cluster conf fail.*|Failed to monitor file.*)$


0 0 1 20 
nacos.directories
where configuration, data and logs of this node are
本节点配置、数据和日志的目录
patterns/nacos.yml

^Nacos [^ ]*+ files: .*$


0 0 2 20 22 
nacos.task-failed
a scheduled task failed inside
定时任务内部出错
patterns/nacos.yml

^this task execute has error : .*$


0 0 1 20 
naming-distro.client-add
data of a client came from another node
收到其它节点的客户端数据
patterns/naming-distro.yml
client-add
^\[Client-Add\] Received distro client sync data (?<client>[^,\s]+)(?:, revision=(?<revision>-?\d+))?$
client revision

1 2 0 0 1 3 
naming-distro.client-delete
another node told that a client is gone
其它节点通知客户端已删除
patterns/naming-distro.yml
client-delete
^\[Client-Delete\] Received distro client sync data (?<client>\S+)$
client

1 0 0 1 3 
naming-distro.sync-cancelled
a change was not sent, because the target counts as unhealthy; it is tried again after 3 s
目标节点不健康，取消同步，3 秒后重试
patterns/naming-distro.yml
distro-sync-cancelled
^\[DISTRO\] Cancel distro sync caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='[^']*+'\})?$
peer key

1 2 0 0 1 3 
naming-distro.verify-cancelled
a verification was not sent, because the target counts as unhealthy
目标节点不健康，取消校验
patterns/naming-distro.yml
distro-verify-cancelled
^\[DISTRO\] Cancel distro verify caused by target server (?<peer>\S+) unhealthy(?:, key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='[^']*+'\})?$
peer key

1 2 0 0 1 3 
naming-distro.verify-differs
the data of a client differ between two nodes
两个节点的客户端数据不一致
patterns/naming-distro.yml
verify-differs
^\[DISTRO-VERIFY-FAILED\] \w+\[(?<client>[^\]]+)\] revision local=-?\d+, remote=-?\d+$
client

1 0 0 1 3 
naming-distro.verify-invalid
the data of a client are out of date here; a new copy is asked for
本节点客户端数据过期，向对方获取
patterns/naming-distro.yml
verify-invalid
^client (?<client>\S+) is invalid, get new client from (?<peer>\S+)$
client peer

1 2 0 0 1 3 
naming-distro.verify-resent
another node has old data of a client; they are sent again
对方数据过期，重新发送
patterns/naming-distro.yml
verify-resent
^Target (?<peer>\S+) verify client (?<client>\S+) failed, sync new client$
peer client

1 2 0 0 1 3 
naming-distro.batch-null
no batch data for a client; normal
客户端无批量数据，属正常
patterns/naming-distro.yml

^\[processBatchInstanceDistroData\] BatchInstanceData is null , clientId is :(?<client>\S+)$
client

1 0 0 1 3 
naming-distro.checksum
a checksum round from another node; keys named here were behind
收到校验，列出的键落后
patterns/naming-distro.yml
checksum-repair
^to remove keys: \[(?<removed>[^\]]*)\], to update keys: \[(?<updated>[^\]]*)\], source: (?<peer>\S+)$
removed updated peer

1 2 3 0 0 1 3 
naming-distro.owner-conflict
two nodes think they are responsible for the same data
两个节点都认为自己负责同一数据
patterns/naming-distro.yml
owner-conflict
^receive responsible key timestamp of (?<key>\S+) from (?<peer>\S+)$
key peer

1 2 0 0 1 3 
naming-distro.creating-service
data for an unknown service came in
收到未知服务的数据
patterns/naming-distro.yml

^creating service com\.alibaba\.\S+$


0 0 1 3 
naming-distro.notifier-started
part of a start
启动过程
patterns/naming-distro.yml

^(?:distro notifier started|waiting server list init\.\.\.|load data success)$


0 0 1 3 
naming-distro.notify-failed
applying received data failed inside
应用收到的数据时出错
patterns/naming-distro.yml

^\[NACOS-DISTRO\] [Ee]rror while (?:handling notifying task|(?:notifying|execute) listener of key: \S+)$


0 1 1 3 
naming-distro.request-failed
a request to another node failed
发往其它节点的请求失败
patterns/naming-distro.yml

^failed to req API: ?https?://(?<peer>[^/\s,]++)[^,\s]*+(?:, code: -?\d+, msg: .*)?$
peer

1 0 1 1 3 
naming-distro.checksum-busy
a checksum round was skipped
跳过一次校验
patterns/naming-distro.yml

^(?:sync checksum task already in process with \S+|listener of \S+ not found\.)$


0 0 1 3 
naming-distro.failed
handling data between nodes failed
节点间数据处理失败
patterns/naming-distro.yml

^\[DISTRO-FAILED\] .*$


0 0 1 3 
naming-distro.sync-detail
a step of sending data to other nodes (1.x, DEBUG)
向其它节点同步数据的步骤（1.x，DEBUG）
patterns/naming-distro.yml

^(?:server list is: .*|sync already in process, key: .*|sync checksums: .*|sync keys: .*|sync from .*|add sync task: .*|got key: .*)$


0 0 1 3 
naming-distro.sync-error
sending data to other nodes failed inside (1.x)
向其它节点同步数据时内部出错（1.x）
patterns/naming-distro.yml

^(?:sync data failed\..*|timed sync task failed\..*|dispatch sync task failed\..*|should not larger than .*)$


0 0 1 3 
naming-distro.no-data
a change was announced, and there is no data or nobody to tell
通知了变更，但没有数据或没有监听者
patterns/naming-distro.yml

^\[DISTRO-WARN\] (?:RecordListener|data) not found, key: .*$


0 0 1 3 
naming-distro.notified
a change was applied on this node (DEBUG)
变更已在本节点应用（DEBUG）
patterns/naming-distro.yml

^\[NACOS-DISTRO\] datum change notified, key: .*$


0 0 1 3 
naming-distro.fetch-failed
data could not be fetched from another node
未能从其它节点取得数据
patterns/naming-distro.yml

^(?:get data from .* failed!.*|load data failed\..*|sync full data from .* failed!.*)$


0 0 1 3 
naming-distro.empty-sync
another node sent nothing
其它节点发来空数据
patterns/naming-distro.yml

^\[onSync\] receive empty entity!$


0 0 1 3 
naming-distro.naming-proxy
a request between nodes failed; which one is in the trace
节点间请求失败，目标见堆栈
patterns/naming-distro.yml

^NamingProxy.*$


0 0 1 3 
naming-event.unhealthy
an instance without heartbeats became unhealthy
实例心跳超时，变为不健康
patterns/naming-event.yml
unhealthy
^\{POS\} \{IP-DISABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^@]+)@(?<service>[^,]+), region: \w+, msg: client (?:timeout after \d+, )?last beat: (?<lastBeat>\d+)$
address cluster service lastBeat

1 2 3 4 0 0 1 4 
naming-event.healthy
a heartbeat made an unhealthy instance healthy again
心跳恢复，实例重新健康
patterns/naming-event.yml
healthy
^service: (?<service>[^{]+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: client beat ok$
service address cluster

1 2 3 0 0 1 4 
naming-event.sync-unhealthy
another node told that an instance is unhealthy
其它节点通知实例不健康
patterns/naming-event.yml
unhealthy
^(?<service>[^{@]+@@[^{]+) \{SYNC\} IP-DISABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>.+)$
service address cluster

1 2 3 0 0 1 4 
naming-event.sync-healthy
another node told that an instance is healthy
其它节点通知实例健康
patterns/naming-event.yml
healthy
^(?<service>[^{@]+@@[^{]+) \{SYNC\} IP-ENABLED (?:: )?(?<address>[^@\s]+)@(?<cluster>.+)$
service address cluster

1 2 3 0 0 1 4 
naming-event.check-unhealthy
an active check found an instance unhealthy
主动检查发现实例不健康
patterns/naming-event.yml
unhealthy
^serviceName: (?<service>[^{]+) \{POS\} \{IP-DISABLED\} invalid(?:-now)?: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$
service address cluster

1 2 3 0 0 1 4 
naming-event.check-healthy
an active check found an instance healthy
主动检查发现实例健康
patterns/naming-event.yml
healthy
^serviceName: (?<service>[^{]+) \{POS\} \{IP-ENABLED\} valid: (?<address>[^@\s]+)@(?<cluster>[^,]+), region: \w+, msg: .*$
service address cluster

1 2 3 0 0 1 4 
naming-event.check-undecided
an active check that changed nothing
主动检查，未改变状态
patterns/naming-event.yml

^serviceName: [^{]+ \{(?:PROBE|OTHER)\} \{IP-(?:EN|DIS)ABLED\} .*$


0 0 1 4 
naming-event.ip-new
instances were added; the datum line says the same
新增实例，datum 行内容相同
patterns/naming-event.yml

^[^{@]+@@[^{]+ \{SYNC\} \{IP-NEW\} cluster: [^,]+, new ips size: \d+, content: \[.*\]$


0 0 1 4 
naming-event.ip-dead
instances were removed; the datum line says the same
移除实例，datum 行内容相同
patterns/naming-event.yml

^[^{@]+@@[^{]+ \{SYNC\} \{IP-DEAD\} cluster: [^,]+, dead ips size: \d+, content: \[.*\]$


0 0 1 4 
naming-event.ip-weight
the weight of an instance changed
实例权重改变
patterns/naming-event.yml

^[^{@]+@@[^{]+ \{SYNC\} \{IP-UPDATED\} .*$


0 0 1 4 
naming-event.ip-updated
the list of instances after a change; the datum line says more
变更后的实例列表，datum 行更完整
patterns/naming-event.yml

^\[IP-UPDATED\] namespace: [^,]*, service: [^,]+, ips: .*$


0 0 1 4 
naming-event.health-by-api
the health of an instance was set by the API
通过接口设置实例健康状态
patterns/naming-event.yml

^\[IP-(?:EN|DIS)ABLED\] ips: \S+, service: \S+, msg: update thought HealthController api$


0 0 1 4 
naming-event.update-failed
taking over a state from another node failed inside
更新状态时内部出错
patterns/naming-event.yml

^\[UPDATE-DOMAIN\] Exception while (?:taking item from LinkedBlockingDeque\.|update service: \{.*\})$


0 1 1 4 
naming-event.unhealthy-v1.0
an instance without heartbeats became unhealthy (1.0 names no service)
实例心跳超时，变为不健康（1.0 不含服务名）
patterns/naming-event.yml

^\{POS\} \{IP-DISABLED\} valid: [^@\s]+@[^@,\s]+, region: [^,]*+, msg: client timeout after [^,]*+, last beat: \d+$


0 0 1 4 
naming-event.beat
a heartbeat is handled by this node (DEBUG)
本节点处理一次心跳（DEBUG）
patterns/naming-event.yml

^(?:\[CLIENT-BEAT\] processing beat: .*|\[CLIENT-BEAT\] refresh beat: .*)$


0 0 1 4 
naming-event.check-sync-failed
results of health checks could not be passed to another node (1.x)
健康检查结果未能传给其它节点（1.x）
patterns/naming-event.yml

^(?:\[HEALTH-CHECK-SYNC\] failed to add check result to queue, queue size: .*|\[HEALTH-CHECK-SYNC\] failed to send result to .*)$


0 0 1 4 
naming-event.cancel-failed
a health check could not be cancelled
健康检查任务取消失败
patterns/naming-event.yml

^\[CANCEL-CHECK\] cancel failed!.*$


0 0 1 4 
naming-event.check-scheduled
an active health check is planned (DEBUG)
计划一次主动健康检查（DEBUG）
patterns/naming-event.yml

^\[HEALTH-CHECK(?:-V2)?\] schedule health check task: .*$


0 0 1 4 
naming-event.checkers-failed
the list of health checkers could not be given
健康检查器列表查询失败
patterns/naming-event.yml

^checkers error.*$


0 0 1 4 
naming-event.listener-failed
a listener crashed: a push or a sync may be missing
事件监听器出错：可能缺少一次推送或同步
patterns/naming-event.yml

^Event callback exception:.*$


0 0 1 4 
naming-event.publisher-stopped
this node stops handling one type of event, or was interrupted while waiting for one
本节点停止处理某类事件，或等待事件时被中断
patterns/naming-event.yml

^(?:Naming Event Publisher .* take event from queue failed:.*|Naming Event Publisher .*, stop to handle event due to unexpected exception:.*)$


0 0 1 4 
naming-event.queue-full
a queue of events is full; the event is handled on the spot
事件队列已满，改为同步处理
patterns/naming-event.yml

^Unable to plug in due to interruption, synchronize sending time, event : .*$


0 0 1 4 
naming-event.event-passed
an event is passed on inside the node (DEBUG)
节点内部事件分发（DEBUG）
patterns/naming-event.yml

^(?:\[NotifyCenter\] No subscribers for slow event .*|\[NotifyCenter\] the .*)$


0 0 1 4 
naming-event.health-list
the health of all instances of a service as taken over (DEBUG)
接收到的服务全部实例健康状态（DEBUG）
patterns/naming-event.yml

^\[HEALTH-STATUS-UPDATED\] namespace: .*$


0 0 1 4 
naming-event.upgrade-state-failed
the state of the upgrade could not be written to disk
升级状态写盘失败
patterns/naming-event.yml

^Failed to write .* to disk.*$


0 0 1 4 
naming-performance.counters
counters, once a minute
每分钟的计数
patterns/naming-performance.yml

^(?:PERFORMANCE:\|(?:serviceCount\|.*|[-\d|]+)|DISTRO:\|(?:V1SyncDone\|.*|[-\d|]+)|Task worker status:\s*)$


0 0 1 7 
naming-performance.metrics-failed
a counter could not be set up
指标初始化失败
patterns/naming-performance.yml

^Init metrics for .* failed.*$


0 0 1 7 
naming-push.push
a changed list was pushed to a subscriber
变更后的列表已推送给订阅者
patterns/naming-push.yml
push
^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms, SLA -?\d+ms, Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+), target=(?<name>\S+)$
ms totalMs namespace group service ephemeral revision originalSize size name

1 2 3 4 5 6 7 8 9 10 0 0 1 5 
naming-push.push-for-subscriber
a list was pushed to one new subscriber
列表已推送给新的订阅者
patterns/naming-push.yml
push
^\[PUSH-SUCC\] (?<ms>-?\d+)ms, all delay time (?<totalMs>-?\d+)ms for subscriber (?<subscriber>[^,]+), Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?:originalSize=(?<originalSize>\d+), )?DataSize=(?<size>\d+)$
ms totalMs subscriber namespace group service ephemeral revision originalSize size

1 2 3 4 5 6 7 8 9 10 0 0 1 5 
naming-push.push-failed
a list could not be pushed to a subscriber
向订阅者推送失败
patterns/naming-push.yml
push-failed
^\[PUSH-FAIL\] (?<ms>-?\d+)ms, Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, reason=.*, target=(?<name>\S+)$
ms namespace group service ephemeral revision name

1 2 3 4 5 6 7 0 0 1 5 
naming-push.merged
another change came before the push; they go together
推送前又有变更，合并推送
patterns/naming-push.yml

^\[PUSH\] Task merge for Service\{namespace='[^']*+', group='[^']*+', name='[^']*+', ephemeral=(?:true|false), revision=-?\d+\}$


0 0 1 5 
naming-push.reason
the trace of a failed push
推送失败的堆栈
patterns/naming-push.yml

^Reason detail:\s*$


0 0 1 5 
naming-push.queued
a changed list waits for the UDP push
变更的列表等待 UDP 推送
patterns/naming-push.yml

^[^@]+@@.+ is changed, add it to push queue\.$


0 0 1 5 
naming-push.udp-scheduled
a UDP push was scheduled
UDP 推送已计划
patterns/naming-push.yml

^serviceName: .+ changed, schedule push for: .*$


0 0 1 5 
naming-push.udp-sent
a UDP push was sent
UDP 推送已发送
patterns/naming-push.yml

^send udp packet: \S+$


0 0 1 5 
naming-push.udp-acknowledged
a subscriber answered a UDP push
订阅者确认 UDP 推送
patterns/naming-push.yml

^received ack: \{.*\} from: [^,]*, cost: -?\d+ ms, unacked: -?\d+, total push: -?\d+$


0 0 1 5 
naming-push.udp-retried
a UDP push was not answered
UDP 推送未被确认
patterns/naming-push.yml

^(?:retry to push data, key: \S+|max re-push times reached, retry times \d+, key: [^,\s]+)$


0 0 1 5 
naming-push.udp-given-up
a UDP push was not answered and is given up
UDP 推送未被确认，已放弃
patterns/naming-push.yml
push-failed
^max re-push times reached, retry times \d+, key: (?<name>[^,\s]+),\d+,-?\d+$
name

1 0 0 1 5 
naming-push.task-failed
a push failed inside
推送内部出错
patterns/naming-push.yml

^Push task for service ?\S+ execute failed\s*$


0 0 1 5 
naming-push.fuzzy-failed
a change of services that match a pattern could not be told to a client
模糊订阅的变更未能通知客户端
patterns/naming-push.yml

^(?:\[fuzzy watch\] change notify fail ,clientId .*|\[fuzzy watch\] reschedule this task to engine|\[fuzzy watch\] sync notify fail, pattern .*)$


0 0 1 5 
naming-push.fuzzy-told
services that match a pattern are told to a client
模糊订阅匹配的服务已通知客户端
patterns/naming-push.yml

^(?:\[fuzzy watch\] change notify success ,clientId .*|\[fuzzy watch\] init notify all batch finish ,clientId=.*|\[fuzzy watch\] init notify finish push success  ,clientId=.*|\[fuzzy watch\] init notify push success  ,clientId=.*|\[fuzzy watch\] sync notify task success, pattern .*|\[FUZZY-WATCH-INIT-PUSH\] Task merge for pattern .*)$


0 0 1 5 
naming-push.clients
book-keeping of UDP subscribers
UDP 订阅者的内部记录
patterns/naming-push.yml

^(?:\[NACOS-PUSH\] clientMap size: .*|client: .* added for serviceName: .*|client: .* already associated with key .*|client is zombie: .*|push serviceName: .*|\[PUSH-CACHE\] cache hit: .*)$


0 0 1 5 
naming-push.zombie-failed
subscribers that have gone could not be removed
未能移除已失效的订阅者
patterns/naming-push.yml

^\[NACOS-PUSH\] failed to remove client zombie$


0 0 1 5 
naming-push.udp-ack-failed
the acknowledgement of a UDP push could not be handled
UDP 推送的确认无法处理
patterns/naming-push.yml

^(?:\[NACOS-PUSH\] ackEntry is null\.|\[NACOS-PUSH\] error while receiving ack data.*)$


0 0 1 5 
naming-push.udp-failed
a UDP push could not be built or sent
UDP 推送未能构造或发送
patterns/naming-push.yml

^(?:\[NACOS-PUSH\] failed to prepare data: .*|\[NACOS-PUSH\] failed to push data: .*|\[NACOS-PUSH\] failed to push serviceName: .*|\[NACOS-PUSH\] failed to compress data: .*)$


0 0 1 5 
naming-push.empty-push
nothing would have been pushed; left out
推送内容为空，已跳过
patterns/naming-push.yml

^\[NACOS-PUSH\] pushing empty data for client is not allowed: .*$


0 0 1 5 
naming-push.ack-late
a UDP subscriber acknowledged a push too late
UDP 订阅者确认推送过迟
patterns/naming-push.yml

^ack takes too long from .*$


0 0 1 5 
naming-raft.leader
naming sees a leader of a raft group, or none (null)
命名模块看到 raft 组的 leader（null 表示没有）
patterns/naming-raft.yml
raft-leader
^Raft group (?<raftGroup>\S+) has leader (?<leader>\S+)$
raftGroup leader

1 2 0 0 1 6 
naming-raft.waiting-leader
naming waits for the first leader
等待首个 leader
patterns/naming-raft.yml

^Waiting Jraft leader vote \.\.\.$


0 0 1 6 
naming-raft.apply-failed
applying a change of metadata failed on this node
本节点应用元数据变更失败
patterns/naming-raft.yml
raft-apply-failed
^onApply \S+ (?<raftGroup>instance|service) metadata operation failed\.\s*$
raftGroup

1 0 0 1 6 
naming-raft.v1-election
an election of the old 1.x raft
1.x 旧 raft 的选举
patterns/naming-raft.yml

^(?:leader timeout, start voting,leader: .+, term: \d+|vote \S+ as leader, term: \d+|received approve from peer: .*|received illegitimate vote, voter-term:\d+, votee-term:\d+|\[RAFT\] (?:make remote as leader|out of date beat|invalid state from master).*)$


0 0 1 6 
naming-raft.v1-leader
the old 1.x raft has a leader
1.x 旧 raft 选出 leader
patterns/naming-raft.yml

^\S+ has become the LEADER(?:, local: \{.*\}, leader: \{.*\})?$


0 0 1 6 
naming-raft.v1-no-leader
the old 1.x raft has no leader yet
1.x 旧 raft 尚无 leader
patterns/naming-raft.yml

^\[IS LEADER\] no leader is available now!$


0 1 1 6 
naming-raft.v1-datum
metadata of a service were applied
服务元数据生效
patterns/naming-raft.yml

^\[RAFT-NOTIFIER\] datum is (?:changed|deleted), key: [^,]+(?:, value: .*)?$


0 0 1 6 
naming-raft.v1-failed
the old 1.x raft could not reach another node
1.x 旧 raft 无法连接其它节点
patterns/naming-raft.yml

^(?:NACOS-RAFT (?:beat|vote) failed: -?\d+, (?:peer|url): \S+|error while sending vote to server: \S+)$


0 1 1 6 
naming-raft.v1-peers
the old 1.x raft took over a member list
1.x 旧 raft 更新成员
patterns/naming-raft.yml

^raft peers changed: \[.*\]$


0 0 1 6 
naming-raft.v1-starting
the old 1.x raft starts
1.x 旧 raft 启动
patterns/naming-raft.yml

^(?:initializing Raft sub-system|cache loaded, datum count: \d+, current term: \d+|finish loading all datums, size: \d+ cost \d+ ms\.|finish to load data from disk, cost: \d+ ms\.|timer started: leader timeout ms: \d+, heart-beat timeout ms: \d+|add listener: \S+|Upgrade from 1X feature has closed.*)$


0 0 1 6 
naming-raft.v1-closing
the old 1.x raft gives way to JRaft
1.x 旧 raft 让位给 JRaft
patterns/naming-raft.yml

^(?:start to close old raft protocol!!!|stop old raft protocol task for .*|clean old cache datum for old raft|start to move old raft protocol metadata)$


0 1 1 6 
naming-raft.snapshot-failed
a snapshot of naming data could not be written or read
命名数据快照写入或读取失败
patterns/naming-raft.yml

^(?:Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*|load snapshot for namespace .* failed.*)$


0 0 1 6 
naming-raft.snapshot-loaded
a snapshot of naming data is read
读取命名数据快照
patterns/naming-raft.yml

^snapshot load from : .*$


0 0 1 6 
naming-raft.notify-failed
an applied change could not be passed on inside the node
已应用的变更未能在节点内部通知
patterns/naming-raft.yml

^(?:NACOS-RAFT failed to notify listener.*|\[NACOS-RAFT\] error while notifying listener of key: .*|\[NACOS-RAFT\] Error while handling notifying task.*)$


0 0 1 6 
naming-raft.request-failed
a read or write through raft failed on this node
通过 raft 的读写在本节点失败
patterns/naming-raft.yml

^(?:On apply write request failed,.*|On read request failed,.*|unsupport operation: .*)$


0 0 1 6 
naming-raft.v1-write-failed
a write to the old 1.x raft failed
写入 1.x 旧 raft 失败
patterns/naming-raft.yml

^(?:Raft onPut failed\..*|Raft onRemove failed\..*|Raft put failed\..*|Raft remove failed\..*|data publish failed, caused failed to notify majority, key=.*)$


0 0 1 6 
naming-raft.v1-beat-failed
the old 1.x raft could not send its beat, or hold an election
1.x 旧 raft 发送心跳或选举出错
patterns/naming-raft.yml

^(?:NACOS-RAFT error while sending heart-beat to peer: .*|\[RAFT\] error while master election .*|\[RAFT\] error while sending beat .*|error while sending heart-beat to peer: .*|\[NACOS-RAFT\] error while getting peer from peer: .*|\[NACOS-RAFT\] get peer failed: .*)$


0 0 1 6 
naming-raft.v1-notified
the old 1.x raft passes a change on inside the node
1.x 旧 raft 在节点内部通知变更
patterns/naming-raft.yml

^(?:\[NACOS-RAFT\] datum change notified, key: .*|add task .*|remove task .*)$


0 0 1 6 
naming-raft.v1-beat-entry-failed
an entry of the leader's beat could not be applied (1.x raft)
leader 心跳中的条目未能应用（1.x 旧 raft）
patterns/naming-raft.yml

^(?:\[NACOS-RAFT\] failed to handle beat entry, key: .*|\[NACOS-RAFT\] failed to remove entry, key=.*|\[NACOS-RAFT\] timestamp is smaller than that of mine, key: .*|\[RAFT-BEAT\] Interrupted error.*|\[RAFT-BEAT\] failed to sync datum from leader.*|receive null datum: .*|received empty datum)$


0 0 1 6 
naming-raft.v1-peer-failed
the leader could not pass a change on to another node (1.x raft)
leader 未能把变更发给其它节点（1.x 旧 raft）
patterns/naming-raft.yml

^(?:\[RAFT\] failed to delete data from peer.*|\[RAFT\] failed to publish data to peer.*)$


0 0 1 6 
naming-raft.v1-beat
a beat of the old 1.x raft
1.x 旧 raft 的心跳
patterns/naming-raft.yml

^(?:\[RAFT\] received beat with .*|\[RAFT\] send beat only\.|\[RAFT\] send beat with .* keys\.|\[SEND-BEAT-ONLY\] .*|raw beat data size: .*|receive beat response from: .*|send beat to server .*)$


0 0 1 6 
naming-raft.v1-applied
a change was applied on this node (1.x raft)
变更在本节点应用（1.x 旧 raft）
patterns/naming-raft.yml

^(?:data added/updated, key=.*|data removed, key=.*|datum deleted, key: .*)$


0 0 1 6 
naming-raft.v1-caught-up
this node took over data from the leader's beat (1.x raft)
本节点从 leader 心跳补上数据（1.x 旧 raft）
patterns/naming-raft.yml

^(?:data updated, key: .*|get datums from leader: .*)$


0 0 1 6 
naming-raft.v1-key-failed
stored data could not be read or deleted (1.x raft)
存储的数据无法读取或删除（1.x 旧 raft）
patterns/naming-raft.yml

^(?:datum key decode failed: .*|load datum failed: .*|\[RAFT-DELETE\] failed to delete datum: .*|\[RAFT-DELETE\] failed to delete old format datum: .*|waning: failed to deserialize key: .*|warning: encountered directory in cache dir: .*)$


0 0 1 6 
naming-raft.v1-split
a node that is not leader, or of an old term, tried to write (1.x raft): a split brain
非 leader 或旧任期的节点尝试写入（1.x 旧 raft）：脑裂迹象
patterns/naming-raft.yml

^(?:out of date publish, pub-term: .*|peer .* tried to publish data but wasn't leader, leader: .*)$


0 0 1 6 
naming-raft.v1-published
a majority has the change (1.x raft)
多数节点已接受变更（1.x 旧 raft）
patterns/naming-raft.yml

^signalPublish cost .*$


0 0 1 6 
naming-raft.v1-store
data on disk is read at start (1.x raft)
启动时读取磁盘数据（1.x 旧 raft）
patterns/naming-raft.yml

^(?:raft notifier started|finish loading datum, key: .*)$


0 0 1 6 
naming-raft.v1-servers
the list of servers is renewed (1.x)
刷新服务器列表（1.x）
patterns/naming-raft.yml

^(?:error while updating server list\..*|refresh server list failed, ignore it\.|server list is updated, dead: .*|server list is updated, new: .*)$


0 0 1 6 
naming-raft.switch-failed
operator switches could not be written or read through raft
开关配置未能通过 raft 读写
patterns/naming-raft.yml

^(?:Init Switch Domain directory failed:.*|On apply switch domain failed,.*|On read switch domain failed,.*|Submit switch domain failed:.*)$


0 0 1 6 
naming-rt.timing-v1
how long the active health checks of an instance take (no stamp in this log)
实例主动健康检查的耗时（该日志无时间戳）
patterns/naming-rt.yml

^\S+@\S+->normalized: .*$


0 0 1 8 
naming-rt.timing
how long the active health checks of a client take (no stamp in this log)
客户端主动健康检查的耗时（该日志无时间戳）
patterns/naming-rt.yml

^[^@\s]+->normalized: .*$


0 0 1 8 
naming-server.client-connect
a client is known to this node from now on
本节点开始知道该客户端
patterns/naming-server.yml
client-connect
^Client connection (?<client>(?<knownSince>\d{13}(?=_))?\S+) connect$
client knownSince

1 2 0 0 1 2 
naming-server.client-disconnect
a client is gone from this node with all its instances
该客户端及其全部实例已从本节点移除
patterns/naming-server.yml
client-disconnect
^Client connection (?<client>\S+) disconnect(?:, remove instances and subscribers)?$
client

1 0 0 1 2 
naming-server.persistent-disconnect
the last persistent instance of an address was removed
该地址最后一个永久实例被移除
patterns/naming-server.yml
client-disconnect
^Persistent client connection (?<client>\S+) disconnect$
client

1 0 0 1 2 
naming-server.client-change
a client published an instance of a service on this node
客户端在本节点发布了某服务的实例
patterns/naming-server.yml
client-change
^Client change for service Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$
namespace group service ephemeral revision client

1 2 3 4 5 6 0 0 1 2 
naming-server.client-remove
a client no longer publishes an instance of a service on this node
客户端在本节点撤下了某服务的实例
patterns/naming-server.yml
client-remove
^Client remove for service Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, (?<client>\S+)$
namespace group service ephemeral revision client

1 2 3 4 5 6 0 0 1 2 
naming-server.remove-unknown-client
a removal named a client that this node does not have; nothing changed
注销请求指向本节点不存在的客户端，未产生变化
patterns/naming-server.yml
remove-unknown-client
^remove instance from non-exist client: (?<client>\S+)$
client

1 0 0 1 2 
naming-server.remove-unknown-service
a removal named a service that this node does not have; nothing changed
注销请求指向本节点不存在的服务，未产生变化
patterns/naming-server.yml

^remove instance from non-exist service: .+$


0 0 1 2 
naming-server.client-already-gone
a request came for a client that has left; it was ignored
请求到达时客户端已离开，被忽略
patterns/naming-server.yml

^Client connection \S+ (?:already disconnect|type is not ephemeral)$


0 0 1 2 
naming-server.metadata-expired
the kept metadata of a removed instance or service was dropped; with it the memory of an offline
已移除实例或服务的元数据被清除，下线记录随之丢失
patterns/naming-server.yml
metadata-expired
^Remove expired metadata ExpiredMetadataInfo\{service=Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, metadataId='(?<metadataId>[^']*)', createTime=[^}]*\}$
namespace group service ephemeral revision metadataId

1 2 3 4 5 6 0 0 1 2 
naming-server.auto-delete
an instance without heartbeats was removed
长时间无心跳的实例被自动删除
patterns/naming-server.yml
auto-delete
^\[AUTO-DELETE-IP\] service: Service\{namespace='(?<namespace>[^']*+)', group='(?<group>[^']*+)', name='(?<service>[^']*+)', ephemeral=(?<ephemeral>true|false), revision=(?<revision>-?\d+)\}, ip: (?<json>\{.*\})$
namespace group service ephemeral revision json

1 2 3 4 5 6 0 0 1 2 
naming-server.auto-delete-v1
an instance without heartbeats was removed
长时间无心跳的实例被自动删除
patterns/naming-server.yml
auto-delete
^\[AUTO-DELETE-IP\] service: (?<service>[^,{]+), ip: (?<json>\{.*\})$
service json

1 2 0 0 1 2 
naming-server.auto-delete-failed
removing an expired instance failed; it is still there
自动删除过期实例失败，实例仍在
patterns/naming-server.yml

^\[IP-DEAD\] failed to delete ip automatically, ip: .*$


0 0 1 2 
naming-server.service-cleaned
an empty service was cleaned up
空服务被自动清理
patterns/naming-server.yml
service-cleaned
^namespace : (?<namespace>[^,]*), \[(?<service>[^\]]*)\] services are automatically cleaned$
namespace service

1 2 0 0 1 2 
naming-server.datum
the instance list of a service was applied on this node
服务的实例列表在本节点生效
patterns/naming-server.yml
datum
^\[NACOS-RAFT\] datum is changed, key: (?<key>com\.alibaba\.nacos\.naming\.iplist\.[^,]+), value: (?<json>\{.*)$
key json

1 2 0 0 1 2 
naming-server.healthy-list-changed
the list of healthy nodes as this node sees it was set
本节点看到的健康节点列表被更新
patterns/naming-server.yml
healthy-list-changed
^\[NACOS-DISTRO\] healthy server list changed, old: \[(?<oldMembers>[^\]]*)\], new: \[(?<members>[^\]]*)\]$
oldMembers members

1 2 0 0 1 2 
naming-server.redirect-refused
a forwarded request was refused: the two nodes disagree who is responsible
拒绝了转发的请求：两个节点对责任归属不一致
patterns/naming-server.yml
redirect-refused
^receive invalid redirect request from peer (?<peer>\S+)$
peer

1 0 0 1 2 
naming-server.forward-failed
a request to another node failed
发往其它节点的请求失败
patterns/naming-server.yml
forward-failed
^Exception while request: https?://(?<peer>[^/\s,]++)[^ ]*+ caused: .*$
peer

1 0 0 1 2 
naming-server.distro-filter-failed
a forwarded request failed
转发的请求失败
patterns/naming-server.yml

^\[DISTRO-FILTER\] request failed: .*$


0 0 1 2 
naming-server.member-up
a member changed its state
成员状态改变
patterns/naming-server.yml
member-state
^member Member\{ip='(?<ip>[^']*)', port=(?<port>\d+), .*\} state changed to (?<state>[A-Z]+)$
ip port state

1 2 3 0 0 1 2 
naming-server.upgraded
this node now runs the 2.x core
本节点切换到 2.x 内核
patterns/naming-server.yml
upgraded-to-v2
^Upgrade to 2\.0\.X$


0 0 1 2 
naming-server.upgrade-progress
progress of the upgrade from 1.x
从 1.x 升级的进度
patterns/naming-server.yml

^(?:upgrade check result (?:true|false)|Check whether close double write|Disable Double write, stop and clean v1\.x cache and features|Downgrade to 1\.X|upgrade\.state file is not exist)$


0 0 1 2 
naming-server.members-changed
the member list changed while upgrading
升级期间成员列表改变
patterns/naming-server.yml

^member change, event: .*$


0 0 1 2 
naming-server.double-write
a change was copied between the 1.x and the 2.x core
变更在 1.x 与 2.x 内核之间双写
patterns/naming-server.yml

^double write (?:removal of |for )service .*$


0 0 1 2 
naming-server.task-slow
a background task took more than a second
后台任务耗时超过一秒
patterns/naming-server.yml

^task (?!DistroSync).+ takes \d+ms$


0 1 1 2 
naming-server.client-beat-restores
a beat came for a missing instance; the server registered it again
收到缺失实例的心跳，服务端重新注册
patterns/naming-server.yml

^\[CLIENT-BEAT\] The instance has been removed for health mechanism, perform data compensation operations, beat: .*$


0 0 1 2 
naming-server.protect-threshold
a list was answered with unhealthy instances as well, since too few are healthy
健康实例过少，返回了包括不健康的全部实例
patterns/naming-server.yml

^protect threshold reached, return all ips, service: .*$


0 1 1 2 
naming-server.status-sync-failed
asking another node for its state failed
向其它节点同步状态失败
patterns/naming-server.yml

^\[STATUS-SYNCHRONIZE\] failed to request (?:serviceStatus|serverStatus), remote server: (?<peer>\S+)$
peer

1 0 1 1 2 
naming-server.naming-proxy
sending data to another node failed; which one is in the trace
向其它节点发送数据失败，目标见堆栈
patterns/naming-server.yml

^NamingProxy$


0 1 1 2 
naming-server.creating-empty-service
a service was created with its first instance
随首个实例创建服务
patterns/naming-server.yml

^creating empty service [^:]*+:.*$


0 0 1 2 
naming-server.new-service
a service was set up
服务初始化
patterns/naming-server.yml

^\[NEW-SERVICE\] \{.*\}$


0 0 1 2 
naming-server.dead-service
a service was deleted
服务被删除
patterns/naming-server.yml

^\[DEAD-SERVICE\] \{.*\}$


0 0 1 2 
naming-server.service-updated
metadata of a service changed
服务元数据改变
patterns/naming-server.yml

^(?:\[SERVICE-UPDATE\] service: |\[CLUSTER-UPDATE\] |cluster size, new: ).*$


0 0 1 2 
naming-server.new-cluster
a cluster of a service was created with its first instance; normal
随首个实例创建集群，属正常
patterns/naming-server.yml

^cluster: [^,]*+, ip: .*, will create new cluster with default configuration\.$


0 1 1 2 
naming-server.fuzzy-watch
a service came or went; normal
服务出现或消失，属正常
patterns/naming-server.yml

^\[fuzzy-watch\] service change matched,service key \S+,changed type (?:ADD_SERVICE|DELETE_SERVICE)\s*$


0 1 1 2 
naming-server.server-status
another node said that it lives
其它节点报告存活
patterns/naming-server.yml

^receive config info: (?<peer>[^#]*#[^#]*)#\d+#\d+\s*$
peer

1 0 0 1 2 
naming-server.health-check-error
an active health check failed inside
主动健康检查内部出错
patterns/naming-server.yml

^\[HEALTH-CHECK(?:-V2)?\] (?:error while processing NIO task|error while process health check for .*|tcp check started before last one finished, .*)$


0 1 1 2 
naming-server.request-failed
a request to the naming API failed; the trace says why
命名接口请求失败，原因见堆栈
patterns/naming-server.yml

^got exception\.(?: .*)?$


0 1 1 2 
naming-server.domain-update-failed
taking over a health flag from another node failed
从其它节点更新健康状态失败
patterns/naming-server.yml

^\[DOMAIN-UPDATER\] Exception while update service: \S+ from (?<peer>[^,]+), error: .*$
peer

1 0 1 1 2 
naming-server.stopping
part of a shutdown
停机过程
patterns/naming-server.yml

^(?:\[NamingServerHttpClientManager\] (?:Start destroying HTTP-Client|Destruction of the end|Completed destruction of HTTP-Client)|Exception while processing client beat time out\.)$


0 1 1 2 
naming-server.starting
part of a start
启动过程
patterns/naming-server.yml

^(?:\[SelectorManager\] Load |Load instance extension handler |GlobalConfig\{|open empty service auto clean job, |listen for service meta change$|naming\.distro config will be removed|Using naming\.distro config |listen switch service failed\.|\[SERVER-INIT\] got ).*$


0 0 1 2 
naming-server.cleaner-failed
a cleaner of services, clients or metadata failed inside; what it cleans stays
服务、客户端或元数据的清理任务内部失败，待清理内容保留
patterns/naming-server.yml

^Clean .* fail\..*$


0 0 1 2 
naming-server.upgrade-failed
a step of the upgrade from 1.x failed inside
从 1.x 升级的步骤内部失败
patterns/naming-server.yml

^(?:async check for service error.*|Close double write failed.*|Close double write with exception.*|Downgrade rafe failed.*|Failed to load file .*)$


0 0 1 2 
naming-server.upgrade-detail
progress of the upgrade from 1.x, in detail
从 1.x 升级的详细进度
patterns/naming-server.yml

^(?:\d+ service in v2 to removed\.|Check double write closed|Member change without no trigger\. It may be triggered by member lookup on startup\. Skip\.|member change, new members .*)$


0 0 1 2 
naming-server.double-write-failed
a change could not be copied between the 1.x and the 2.x core
变更未能在 1.x 与 2.x 内核之间双写
patterns/naming-server.yml

^Double write (?:task for|task is removing a non-exist service:|removal of) .*$


0 0 1 2 
naming-server.filter-error
a filter in front of the naming requests failed inside
命名请求的过滤器内部出错
patterns/naming-server.yml

^(?:handler client attributes error.*|\[DISTRO-FILTER\] Server failed:.*)$


0 0 1 2 
naming-server.client-factory
two makers of clients claim one type; the first is used
两个客户端工厂声明同一类型，使用默认的
patterns/naming-server.yml

^Client type .* found multiple factory, use .* default$


0 0 1 2 
naming-server.update-cluster
settings came for a cluster that this node does not have; it is created
收到本节点没有的集群的设置，将创建该集群
patterns/naming-server.yml

^\[UPDATE-CLUSTER\] cluster not exist, will create it: .*$


0 0 1 2 
naming-server.sync-no-peer
data should be sent, and no healthy node is there to take it (1.x)
需同步数据，但没有健康的对端（1.x）
patterns/naming-server.yml

^try to sync data but server list is empty\.$


0 0 1 2 
naming-server.sync-sending
data is being sent to another node (1.x, DEBUG)
正在向其它节点同步数据（1.x，DEBUG）
patterns/naming-server.yml

^try to sync data for this keys .*$


0 0 1 2 
naming-server.mapper-failed
who is responsible could not be computed; the node takes itself
无法计算责任节点，退回为本机
patterns/naming-server.yml

^(?:\[NACOS-DISTRO\] )?distro mapper failed, return localhost: .*$


0 0 1 2 
naming-server.empty-service
an empty service is counted towards its clean-up, or the clean-up failed
空服务清理计数，或清理失败
patterns/naming-server.yml

^namespace : [^,]*+, \[[^\]]*+\] (?:The number of times the current service experiences an empty instance is : .*|services are automatically clean has error : .*)$


0 0 1 2 
naming-server.serializer-failed
received data could not be read (1.x)
收到的数据无法反序列化（1.x）
patterns/naming-server.yml

^deserialize data failed\..*$


0 0 1 2 
naming-server.check-close-failed
an active health check failed while its result was stored
主动健康检查在保存结果时出错
patterns/naming-server.yml

^\[CHECK-(?:FAIL-NOW|FAIL|OK)\] error when close check task\..*$


0 0 1 2 
naming-server.health-sync
results of health checks are sent to the other nodes (1.x, DEBUG)
向其它节点发送健康检查结果（1.x，DEBUG）
patterns/naming-server.yml

^\[HEALTH-SYNC\] server: .*$


0 0 1 2 
naming-server.build-key-failed
the timing of a health check could not be stored
健康检查耗时未能保存
patterns/naming-server.yml

^\[BUILD-KEY\] Exception while set rt, ip .*$


0 0 1 2 
naming-server.check-interceptor
a step around a health check failed
健康检查的拦截步骤失败
patterns/naming-server.yml

^Interceptor health check task .* failed.*$


0 0 1 2 
naming-server.pool-monitor
the pool of HTTP connections for health checks is watched
健康检查 HTTP 连接池的监控
patterns/naming-server.yml

^(?:MonitorHealthCheckPool clean warn.*|MonitorHealthCheckPool monitor warn.*|connectionManager every route: .*|connectionManager total status: .*)$


0 0 1 2 
naming-server.http-client-close-failed
the HTTP client did not close cleanly at shutdown
停机时 HTTP 客户端未能正常关闭
patterns/naming-server.yml

^\[NamingServerHttpClientManager\] An exception occurred when the HTTP client was closed : .*$


0 0 1 2 
naming-server.check-overdue
an active health check started before the last one ended, or waited too long: this node is overloaded
上一次健康检查未结束又开始新的或等待过久：本节点过载
patterns/naming-server.yml

^(?:\[HEALTH-CHECK\] Error while constructing HTTP asynchronous client.*|http check started before last one finished, service: .*|mysql check started before last one finished, service: .*|beat task waited too long: .*|tcp check started before last one finished, service: .*)$


0 0 1 2 
naming-server.check-skipped
an active health check of one address, in detail
单个地址主动健康检查的细节
patterns/naming-server.yml

^(?:http check, ip is marked as to skip health check, ip: .*|mysql check, ip is marked as to skip health check, ip: .*|mysql check, ip:.*|mysql check, ips:.*|Tcp check ok, but the connected server responses some msg\. Connection won't be closed\.|tcp check, ip is marked as to skip health check, ip:.*)$


0 0 1 2 
naming-server.check-cleanup-failed
a database connection of a health check did not close cleanly
健康检查的数据库连接未能正常关闭
patterns/naming-server.yml

^(?:\[MYSQL-CHECK\] failed to close resultSet:.*|\[MYSQL-CHECK\] failed to close statement:.*)$


0 0 1 2 
naming-server.instance-malformed
an instance could not be read or compared (1.x)
实例无法解析或比较（1.x）
patterns/naming-server.yml

^(?:\[INSTANCE-COMPARE\] Object is not an instance of IPAdress, object: .*|error while calculating checksum\(md5\) for instances.*|\[NACOS-DOM\] error while calculating checksum\(md5\).*|\[NACOS-DOM\] failed to process ip: .*|\[NACOS-DOM\] received malformed ip: null)$


0 0 1 2 
naming-server.not-modified
a list was asked for and had not changed (1.x)
请求的列表没有变化（1.x）
patterns/naming-server.yml

^PUSH-SERVICE: service is not modified.*$


0 0 1 2 
naming-server.metadata-batch-failed
a batch change of instance metadata was ignored or failed
批量修改实例元数据被忽略或失败
patterns/naming-server.yml

^UPDATE-METADATA: (?:Param \'instances\' is illegal, ignore this operation|updateMetadata failed|services\.all value is illegal|update metadata failed, ignore the service).*$


0 0 1 2 
naming-server.beat-arguments
a heartbeat with all its arguments (DEBUG)
一次心跳的完整参数（DEBUG）
patterns/naming-server.yml

^\[CLIENT-BEAT\] full arguments: beat: .*$


0 0 1 2 
naming-server.subscriber-add-failed
a subscriber could not be added for pushes
未能登记推送订阅者
patterns/naming-server.yml

^\[NACOS-API\] failed to added push client.*$


0 0 1 2 
naming-server.no-instance
a list was asked for and is empty (DEBUG)
请求的服务没有实例（DEBUG）
patterns/naming-server.yml

^no instance to serve for service: .*$


0 0 1 2 
naming-server.fuzzy-watch-limit
too many services match a watched pattern; some changes are not told
模糊订阅匹配的服务过多，部分变更不通知
patterns/naming-server.yml

^(?:FUZZY_WATCH: fuzzy watch pattern count is over limit ,pattern .*|\[fuzzy-watch\] pattern matched service count is over limit , .*|\[fuzzy-watch\] pattern .* matched service(?:Key)? count (?:reach to up limit|has reached to|is reach to upper limit).*)$


0 0 1 2 
naming-server.fuzzy-watch-detail
book-keeping of watched patterns
模糊订阅的内部记录
patterns/naming-server.yml

^(?:FUZZY_WATCH:serviceKey .*|FUZZY_WATCH: pattern .*|\[fuzzy-watch\] ? pattern .* matched service keys count changed to .*|\[fuzzy-watch\] pattern .* makeup service key .*|\[fuzzy-watch\] no (?:client watched|watchedClients context for) pattern .*)$


0 0 1 2 
naming-server.health-check-switch
whether active health checks are on
主动健康检查是否启用
patterns/naming-server.yml

^\[HEALTH-CHECK\] health check is .*$


0 0 1 2 
naming-server.performance-failed
the counters could not be printed
性能计数打印失败
patterns/naming-server.yml

^\[PERFORMANCE\] Exception while print performance log\..*$


0 0 1 2 
naming-server.push-init-failed
the push service did not start as configured
推送服务未按配置启动
patterns/naming-server.yml

^(?:Get Push config from env failed, will use default value.*|\[NACOS-PUSH\] failed to init push service)$


0 0 1 2 
naming-server.selector
a selector of instances could not be loaded or applied
实例选择器加载或执行失败
patterns/naming-server.yml

^(?:\[SelectorManager\] Parse Selector failed, type: .*|\[SelectorManager\] Selector .* cannot find public access default constructor, will be ignored\.|\[SelectorManager\] cannot find the contextBuilder of type .*|\[SelectorManager\] execute select failed, will return all providers\..*|\[SelectorManager\] init Selectors, Selector type .* has value, ignore it\.|\[SelectorManager\] init selectorContextBuilders, SelectorContextBuilder type .* has value, ignore it\.)$


0 0 1 2 
naming-server.server-list
where the list of nodes was read from (1.x)
节点列表的来源（1.x）
patterns/naming-server.yml

^(?:SERVER-LIST from cluster\.conf: .*|SERVER-LIST from system variable: .*|failed to get config: .*)$


0 0 1 2 
naming-server.status-clean-failed
another node could not be asked to clean its state (1.x)
未能请求其它节点清理状态（1.x）
patterns/naming-server.yml

^\[DISTRO-STATUS-CLEAN\] Failed to request to clean server status to .*$


0 0 1 2 
naming-server.threshold
health checks pause after the list of healthy nodes changed, or go on again (1.x)
健康节点列表变化后暂停或恢复健康检查（1.x）
patterns/naming-server.yml

^(?:\[NACOS-DISTRO\] disable health check for .* ms from now on\.|\[NACOS-DISTRO\] distro threshold restored and stable now, enable health check\. current ratio: .*)$


0 0 1 2 
naming-server.healthy-list-changed-v1
the list of healthy nodes changed; health checks pause (1.1)
健康节点列表变化，暂停健康检查（1.1）
patterns/naming-server.yml

^\[NACOS-DISTRO\] healthy server list changed, disable health check for .*$


0 0 1 2 
naming-server.server-status-failed
heartbeats between the nodes (1.x): how they are sent, or that sending failed
节点间心跳（1.x）：发送方式或发送失败
patterns/naming-server.yml

^(?:\[SERVER-STATUS\] Exception while sending server status.*|\[SERVER-STATUS\] target .*|check distro heartbeat\.)$


0 0 1 2 
naming-server.self-not-listed
this node's own address is not among the members
本机地址不在成员列表中
patterns/naming-server.yml

^local ip is not in serverlist, ip: .*$


0 0 1 2 
naming-server.server-status-odd
a heartbeat between nodes was malformed or out of date (1.x)
节点间心跳格式错误或过期（1.x）
patterns/naming-server.yml

^(?:received malformed distro map data: .*|server beat out of date, current: .*)$


0 0 1 2 
naming-server.service-json
a service as it is stored (DEBUG)
服务的存储内容（DEBUG）
patterns/naming-server.yml

^service to json: .*$


0 0 1 2 
naming-server.checksum-request
a peer's checksums of services: malformed, or different from this node's (1.x)
其它节点的服务校验和：格式错误或与本机不一致（1.x）
patterns/naming-server.yml

^(?:\[DOMAIN-STATUS\] receive malformed data: .*|checksum of .* is not consistent, remote: .*|\[DOMAIN-CHECKSUM\] serviceName or checksum is empty,serviceName: .*)$


0 0 1 2 
naming-server.subscribers-failed
the subscribers of a service could not be listed
服务的订阅者列表查询失败
patterns/naming-server.yml

^(?:query subscribers failed!.*|\[SubscriberManager\] get subscriber from other member error, server:.*)$


0 0 1 2 
naming-server.services-destroyed
all 1.x services are dropped after the upgrade
升级后清除全部 1.x 服务
patterns/naming-server.yml

^(?:Start to destroy ALL services\. namespaces: .*|Successfully destroy ALL services\. costs .*)$


0 0 1 2 
naming-server.status-report-failed
the state of services could not be sent to other nodes (1.x)
服务状态未能发送给其它节点（1.x）
patterns/naming-server.yml

^(?:\[DOMAIN-STATUS\] Exception while sending service status.*|\[DOMAIN-STATUS\] Failed to add service to be updatd to queue\..*|\[DOMAIN-STATUS\] Failed to add service to be updated to queue\..*)$


0 0 1 2 
naming-server.service-update-failed
a change of a service could not be applied (1.x)
服务变更未能应用（1.x）
patterns/naming-server.yml

^(?:\[NACOS-SERVICE\] error while processing service update.*|listen for service meta change failed!|received empty push from raft, key: .*|service not empty, key: .*)$


0 0 1 2 
naming-server.cluster-state-failed
the raft state of another node could not be read (1.x)
未能读取其它节点的 raft 状态（1.x）
patterns/naming-server.yml

^\[QUERY-CLUSTER-STATE\] Exception while query cluster state from .*$


0 0 1 2 
naming-server.status-sync-read-failed
the health of a service could not be fetched from the node responsible
未能从责任节点取得服务健康状态
patterns/naming-server.yml

^\[STATUS-SYNCHRONIZE\] Failed to get service status from .*$


0 0 1 2 
naming-server.status-sync-done
the health of a service was taken over from the node responsible
从责任节点同步了服务健康状态
patterns/naming-server.yml

^\[STATUS-SYNCHRONIZE\] sync service status from: .*$


0 0 1 2 
plugin-control.point
limits of the control plugin are set up
控制插件初始化
patterns/plugin-control.yml

^(?:Tps point for \S+ registered, But tps control manager is no limit implementation\.|No tps control rule of \S+ found.*|Not configure type of control plugin,.*|Load connection metrics collector,.*|No connection rule content found.*|Load rule from local,pointName=.*|Apply tps control rule parse start,.*|Clear point  control rule .*|Register tps control,pointName=.*|Fail to found (?:tps|connection) .*|Found (?:tps|connection) (?!runtime ejector).*|found (?:tps|connection) .*|Fail to connection control manager of name .*)$


0 0 2 18 20 
plugin-control.tps-report
the counters of the control plugin
控制插件计数
patterns/plugin-control.yml

^Tps reporting\.\.\.\s*.*$


0 0 2 18 20 
plugin-control.tps-exceeded
counting a request against its limit failed
请求限流检查失败
patterns/plugin-control.yml

^(?:Tps check exception , request: .*|Tps check fail , request: .*|Tps monitor fail , request: .*)$


0 0 1 18 
plugin-control.rules
rules for limits are read, stored or applied
读取、保存或应用限流规则
patterns/plugin-control.yml

^(?:Tps control rule change event receive,pointName=.*|connection limit rule change event receive ,external:.*|Parse rule is null,Ignore illegal rule  :.*|Save connection rule to local,pointName=.*|Save tps rule to local,pointName=.*|Save connection rule to local, ruleContent =.*|Found  rule parser of name=.*|Found persist rule storage of name ：.*|Found persist rule storage of name : .*|Build external rule storage of name .* finished)$


0 0 1 20 
plugin-control.rules-failed
rules for limits are read, stored or applied (a warning or an error)
读取、保存或应用限流规则（告警或错误）
patterns/plugin-control.yml

^(?:Tps control rule apply error ,error=.*|Fail to parse connection limit rule ,persit:.*|Fail to rule parser of name ：.*|Fail to found persist rule storage of name ：.*|Build external rule storage failed, the rules will not be persisted.*|Fail to found persist rule storage of name : .*)$


0 0 1 20 
plugin-control.rules-plugin-control
rules for limits are read, stored or applied
读取、保存或应用限流规则
patterns/plugin-control.yml

^(?:No external rule storage found,will load local disk instead,point name=.*|No external rule storage found,will load local disk instead|start to apply connection rule content .*|end to  apply connection rule content\s*)$


0 0 2 18 20 
plugin-control.setup
limits for requests and connections are set up
请求与连接限制的初始化
patterns/plugin-control.yml

^(?:HttpTpsCheckRequestParser  name .*|HttpTpsCheckRequestParser register parser .*|RemoteTpsCheckRequestParser  name  .*|RemoteTpsCheckRequestParser register parser .*|Found  connection control manager of name=.*|Found  tps control manager of name=.*|Build connection control manager, class=.*|Build tps control manager, class=.*|Found control manager plugin of name=.*|Found local disk connection rule content on start up,value  =.*|Found persist disk connection rule content on start up ,value  =.*|init connection rule end|Connection control rule updated to ->.*|Found local disk tps control rule of .*|Found external  tps control rule of .*|Apply tps control rule start,pointName=\[.*|Clear all tps control rule ,pointName=\[[^\]]*+\]\s*|Update  point  control rule ,pointName=\[[^\]]*+\],original maxTps=[^,]*+, new maxTps=[^,]*+,original monitorType=[^,]*+, original monitorType=[^,]*+,\s*|Apply tps control rule end,pointName=\[.*)$


0 0 2 18 20 
plugin-control.setup-failed
limits for requests and connections are set up (a warning or an error)
请求与连接限制的初始化（告警或错误）
patterns/plugin-control.yml

^(?:Build connection control manager failed, use no limit manager replaced\..*|Build tps control manager failed, use no limit manager replaced\..*|Not found control manager plugin of name.*|Fail to load tpsRuleBarrierCreator.*|\[[^\]]*+\]apply tps error,error=.*|Tps reporting error.*|Connection control updated, But connection control manager is no limit implementation\..*|Tps rule for point name .* updated, But tps control manager is no limit implementation\..*)$


0 0 2 18 20 
plugin-control.checks
a request was counted against its limits, or its parameters were refused
请求限流计数或参数被拒
patterns/plugin-control.yml

^Param check invalid,.*$


0 0 2 18 20 
plugin-control.checks-failed
a request was counted against its limits, or its parameters were refused (a warning or an error)
请求限流计数或参数被拒（告警或错误）
patterns/plugin-control.yml

^(?:Error to check tps control.*|Error to generate tps 503 response.*|Fail to  http tps check.*|exception: .*|Error to generate tps 400 response.*|Param check fail ,request:.*)$


0 0 2 18 20 
plugin-control.tps-v2.0
limits for requests (2.0, 2.1)
请求限流（2.0、2.1）
patterns/plugin-control.yml

^(?:Tps control rule change event receive,pointName=.*|Tps control rule change event ignore,pointName=.*|Save rule to local,pointName=.*|Tps control rule change event receive, but event is null|Tps control rule change event receive, pointName=.*|Tps control rule change event ignore, pointName=.*|\[[^\]]*+\]Tps over limit ,pointName=\[.*|Invalid monitor rule, pointName=\[.*|Update  point  control rule for client ip ,pointName=\[.*|Add  point  control rule for client ip ,pointName=\[.*|Delete  point  control rule for pointName=\[.*)$


0 0 1 18 
plugin-control.tps-v2.0-failed
limits for requests (2.0, 2.1) (a warning or an error)
请求限流（2.0、2.1）（告警或错误）
patterns/plugin-control.yml

^(?:Fail to init rule from local,pointName=.*|Fail to load rule from local,pointName=.*|Register fire watch fail\..*|Tps control rule persist fail,pointName=.*|Tps control rule apply error ,error=.*|Tps control rule apply error, error=.*|Tps control rule persist fail, pointName=.*)$


0 0 1 18 
protocol-distro.start
a change is being sent to another node
正在向其它节点发送变更
patterns/protocol-distro.yml
distro-start
^\[DISTRO-START\] (?<operation>DistroSyncChangeTask|DistroSyncDeleteTask) for DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\}$
operation key target

1 2 3 0 0 1 9 
protocol-distro.end
sending a change to another node ended
向其它节点发送变更结束
patterns/protocol-distro.yml
distro-end
^\[DISTRO-END\] (?:(?<operation>DistroSync(?:Change|Delete)Task) for )?DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\} result: (?<result>true|false)$
operation key target result

1 2 3 4 0 0 1 9 
protocol-distro.start-v1
lists of services are being sent to another node
正在向其它节点发送服务列表
patterns/protocol-distro.yml
distro-start
^\[DISTRO-START\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+)$
operation keys target

1 2 3 0 0 1 9 
protocol-distro.end-v1
sending lists of services to another node ended
向其它节点发送服务列表结束
patterns/protocol-distro.yml
distro-end
^\[DISTRO-END\] (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) result: (?<result>true|false)$
operation keys target result

1 2 3 4 0 0 1 9 
protocol-distro.receive
a change came from another node
收到其它节点的变更
patterns/protocol-distro.yml
distro-receive
^\[DISTRO\] Receive distro data type: (?<operation>\w+), key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\}$
operation key target

1 2 3 0 0 1 9 
protocol-distro.sync-failed
sending a change to another node failed; it is tried again
向其它节点发送变更失败，将重试
patterns/protocol-distro.yml
distro-sync-failed
^\[DISTRO\] Sync data change failed\.(?: key: DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\})?$
key target

1 2 0 0 1 9 
protocol-distro.nothing-to-send
a client had vanished before its change was sent
发送前客户端已消失
patterns/protocol-distro.yml

^\[DISTRO\] .+ with null data to sync, skip$


0 1 1 9 
protocol-distro.task-slow
sending a change kept its thread longer than a second
发送变更的线程耗时超过一秒
patterns/protocol-distro.yml
distro-task-slow
^task (?<operation>DistroSync(?:Change|Delete)Task) for DistroKey\{resourceKey='(?<key>[^']*+)', resourceType='[^']*+', targetServer='(?<target>[^']*+)'\} takes (?<ms>\d+)ms$
operation key target ms

1 2 3 4 0 0 2 9 2 
protocol-distro.task-slow-v1
sending lists to another node took longer than a second: the delay of these services
发送服务列表耗时超过一秒，即这些服务的同步延迟
patterns/protocol-distro.yml
distro-task-slow
^(?:distro )?task (?<operation>DistroSync(?:Change|Delete)Task) for DistroHttpCombinedKey-\d+\{actualResourceTypes=\[(?<keys>[^\]]*+)\]\} to (?<target>\S+) takes (?<ms>\d+)ms$
operation keys target ms

1 2 3 4 0 0 1 9 
protocol-distro.snapshot
the first copy of all data at a start
启动时加载全量数据
patterns/protocol-distro.yml

^\[DISTRO-INIT\] (?:waiting .+|load snapshot data (?:success|failed\.\s*)|load snapshot \S+ from \S+(?: result: (?:true|false)| failed\.)?|Can't find component for type [^,]+, .*|it took \d+ ms to load snapshot \S+ from \S+ and snapshot size is -?\d+\.)$


0 0 1 9 
protocol-distro.not-initialised
verification waits for the first copy of all data
等待初始数据，暂不校验
patterns/protocol-distro.yml

^data storage \S+ has not finished initial step, do not send verify data$


0 1 1 9 
protocol-distro.task-died
a background task died; two at a shutdown are normal
后台任务中断，停机时属正常
patterns/protocol-distro.yml

^\[TASK-FAILED\] .*$


0 1 1 9 
protocol-distro.verify-failed
a verification could not be sent
校验无法发送
patterns/protocol-distro.yml

^\[DISTRO-FAILED\] .*$


0 0 1 9 
protocol-distro.task-dropped
a change was dropped
变更被丢弃
patterns/protocol-distro.yml

^(?:\[DISTRO\] Can't find failed task for type .*|No found transport agent for type .*)$


0 0 1 9 
protocol-distro.task-slow-other
a background task took more than a second
后台任务耗时超过一秒
patterns/protocol-distro.yml

^(?:distro )?task (?!DistroSync).* takes \d+ms$


0 0 1 9 
protocol-distro.scheduled
a change waits to be sent (DEBUG)
变更等待发送（DEBUG）
patterns/protocol-distro.yml

^\[DISTRO-SCHEDULE\] .*$


0 0 1 9 
protocol-distro.no-handler
data or a request of an unknown type was dropped
未知类型的数据或请求被丢弃
patterns/protocol-distro.yml

^(?:\[DISTRO\] Can't find data process for received data .*|\[DISTRO\] Can't find data storage for received key .*|\[DISTRO\] Can't find transport agent for key .*|\[DISTRO\] Can't find verify data process for received data .*|\[DISTRO\] Can't query data from empty server)$


0 0 1 9 
protocol-distro.verify
a round of verification, which went well (DEBUG)
一轮校验，正常（DEBUG）
patterns/protocol-distro.yml

^(?:\[DISTRO\] Receive verify data type: .*|\[DISTRO\] verify data for type .*|server list is: .*)$


0 0 1 9 
protocol-raft.leader
a raft group has a new leader or members as this node sees it
本节点看到 raft 组的 leader 或成员变化
patterns/protocol-raft.yml
raft-leader
^This Raft event changes : RaftEvent\{groupId='(?<raftGroup>[^']*)', leader='(?<leader>[^']*)', term=(?<term>\d+|null), raftClusterInfo=\[.*\]\}$
raftGroup leader term

1 2 3 0 0 1 10 
protocol-raft.self-address
this node names its own raft address
本节点报告自己的 raft 地址
patterns/protocol-raft.yml
self-address
^Initializes the Raft protocol, raft-config info : \{.*\"selfMember\":\"(?<peer>[^\"]+)\".*\}$
peer

1 0 0 1 10 
protocol-raft.config
raft starts; this version does not name the address
raft 启动，该版本不打印地址
patterns/protocol-raft.yml

^Initializes the Raft protocol, raft-config info : \{(?!.*\"selfMember\":\"[^\"]).*\}$


0 0 1 10 
protocol-raft.starting
raft starts on this node
本节点 raft 启动
patterns/protocol-raft.yml
node-starting
^========= The raft protocol is starting\.\.\. =========$


0 0 1 10 
protocol-raft.stopping
raft stops on this node
本节点 raft 停止
patterns/protocol-raft.yml
node-stopping
^========= The raft protocol (?:is starting to close|has been closed) =========$


0 0 1 10 
protocol-raft.started
raft is set up or taken down
raft 初始化或关闭
patterns/protocol-raft.yml

^(?:========= The raft protocol start finished\.\.\. =========|create raft group : \S+|shutdown jraft server)$


0 0 1 10 
protocol-raft.join-retried
a raft group is not joined yet; normal until the first leader
尚未加入 raft 组，首个 leader 产生前属正常
patterns/protocol-raft.yml

^Failed to join the cluster, retry\.\.\.$


0 1 1 10 
protocol-raft.refresh-failed
no leader of a raft group is known yet
尚不知道 raft 组的 leader
patterns/protocol-raft.yml

^Fail to refresh (?:leader|route configuration|raft metadata info) for group : [^,]+, (?:status|error) is : .*$


0 1 1 10 
protocol-raft.read-failed
a linear read failed; the leader is asked instead
线性读失败，改读 leader
patterns/protocol-raft.yml

^(?:ReadIndex has error : .*|Raft linear read failed, go to Leader read logic : .*)$


0 1 1 10 
protocol-raft.apply-failed
a raft group is dead on this node until it is restarted
本节点该 raft 组已失效，需重启
patterns/protocol-raft.yml
raft-apply-failed
^processor : (?<raftGroup>[^,]+), stateMachine meet critical error: .*$
raftGroup

1 0 0 1 10 
protocol-raft.execute-failed
raft failed inside
raft 内部出错
patterns/protocol-raft.yml

^(?:execute has error : .*|handleRequest has error : .*|Snapshot load failed on : .*|There was an error saving the snapshot , error : .*|apply service metadata error: .*)$


0 0 1 10 
protocol-raft.persistent-client
a persistent instance was written through raft
永久实例通过 raft 写入
patterns/protocol-raft.yml

^(?:Client (?:un)?registered\. service=.*|Persistent client operation failed\.\s*|client not exist onInstanceDeregister, clientId : .*|\[SNAPSHOT-[A-Z-]+\] .*|snapshot (?:start|success) to load from : .*)$


0 0 1 10 
protocol-raft.future
a request or an applied entry of raft, in detail (DEBUG)
raft 请求或已应用条目的细节（DEBUG）
patterns/protocol-raft.yml

^(?:future\.complete execute .*|data requested this time : .*|receive log : .*)$


0 0 1 10 
protocol-raft.peer-removal-failed
a member could not be removed from a raft group
未能从 raft 组移除成员
patterns/protocol-raft.yml

^(?:peer removal failed|Node removal failed : .*)$


0 0 1 10 
protocol-raft.start-failed
raft did not start on this node
本节点 raft 启动失败
patterns/protocol-raft.yml

^(?:Fail to init \[BaseRpcServer\]\.|Fail to init \[RpcServer\]\.|raft protocol start failure, cause:.*|raft protocol start failure, error : .*|Init Raft-File dir have some error : .*|Init Raft-File dir have some error, cause:.*|Existing SnapshotOperation for null)$


0 0 1 10 
protocol-raft.stop-failed
raft did not stop cleanly
raft 未能正常停止
patterns/protocol-raft.yml

^(?:There was an error in the raft protocol shutdown, cause:.*|There was an error in the raft protocol shutdown, error : .*)$


0 0 1 10 
protocol-raft.more-failed
raft, other messages (a warning or an error)
raft 的其它消息（告警或错误）
patterns/protocol-raft.yml

^(?:Fail to compress snapshot, path=.*|Fail to load snapshot, path=.*)$


0 0 1 10 
remote-client.created
a gRPC client for one server or member was made
为某个服务端或成员创建 gRPC 客户端
patterns/remote-client.yml

^\[RpcClientFactory\] create a new (?:cluster )?rpc client of .*$


0 0 2 20 24 
remote-client.channel
a gRPC channel to a server is opened
打开到服务端的 gRPC 通道
patterns/remote-client.yml

^grpc client connection server: ?[^ ]*+ ip, ?serverPort: ?\d+, ?grpcTslConfig: ?.*$


0 0 2 20 24 
remote-client.closed
the current connection is closed
关闭当前连接
patterns/remote-client.yml

^Close current connection .*$


0 0 2 20 24 
remote-client.check-failed
a server did not answer on its gRPC port
服务端 gRPC 端口无应答
patterns/remote-client.yml

^Server check fail, please check server [^ ,]*+ ?, ?port \d+ is available ?, ?error ?=.*$


0 1 2 20 24 
remote-client.stream-error
the stream of a gRPC connection broke or ended
gRPC 连接的流中断或结束
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:Request stream (?:error|onCompleted), ?switch server|Ignore error event,).*$


0 1 2 20 24 
remote-client.connected
a gRPC connection to a server was made
与服务端的 gRPC 连接已建立
patterns/remote-client.yml

^\[[^\]]*+\] ?[Ss]uccess to connect (?:to|a) server ? \[[^\]]*+\](?: on start up)?, ?connectionId ?= ?.*$


0 0 2 20 24 
remote-client.connecting
a server is tried, at start or after a lost connection
正在尝试连接服务端
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:Try to connect to server on start up, server: |Try to reconnect to a new server, server is |try to re connect to a new server ,server is ).*$


0 0 2 20 24 
remote-client.connect-failed
a server could not be connected
连接服务端失败
patterns/remote-client.yml

^(?:\[[^\]]*+\] ?(?:[Ff]ail to connect server, ?after trying |Fail to connect to server on start up, error message ?= ?|Fail to connect to server!,error=)|Fail to connect server, error = ).*$


0 0 2 20 24 
remote-client.reconnect-failed
connecting again, or to another server, failed
重连或切换服务端失败
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:Fail to  re connect to server ,error is|Fail to reconnect to server, error is|Switch server error ?,).*$


0 0 2 20 24 
remote-client.unhealthy
the server did not answer a health check; another connection is tried
服务端未响应健康检查，准备重连
patterns/remote-client.yml

^\[[^\]]*+\] ?Server healthy check fail, ?currentConnection ?= ?.*$


0 0 2 20 24 
remote-client.healthy
the server answered a health check after all
服务端健康检查成功
patterns/remote-client.yml

^\[[^\]]*+\] ?Server check success, ?currentServer is.*$


0 0 2 20 24 
remote-client.abandoned
the old connection is given up for a new one
放弃旧连接，改用新连接
patterns/remote-client.yml

^\[[^\]]*+\] ?Abandon prev connection ?, ?server is .*$


0 0 2 20 24 
remote-client.notified
listeners are told that the connection came or went
通知监听者连接建立或断开
patterns/remote-client.yml

^\[[^\]]*+\] ?Notify (?:connected|disconnected) event to listeners\.?$


0 0 2 20 24 
remote-client.notify-failed
a listener failed when the connection came or went
连接事件监听者出错
patterns/remote-client.yml

^\[[^\]]*+\] ?Notify (?:connect|disconnect) listener error, ?listener ?=.*$


0 0 2 20 24 
remote-client.unregistered
the server does not know this connection any more; another is tried
服务端已不认识该连接，准备切换
patterns/remote-client.yml

^Connection is unregistered, switch server, ?connectionId ?= ?.*$


0 0 2 20 24 
remote-client.request-failed
a request failed after its retries
请求重试后失败
patterns/remote-client.yml

^(?:\[[^\]]*+\] ?)?Send request fail, request ?= ?.*$


0 0 2 20 24 
remote-client.server-left
the connected or recommended server is not in the list
已连接或推荐的服务端不在列表中
patterns/remote-client.yml

^(?:Current connected server .* is not in latest server list.*|\[[^\]]*+\] ?Recommend server is not in server list ?, ?ignore recommend server .*)$


0 0 2 20 24 
remote-client.push-request
a request came from the server and was acknowledged
收到服务端请求并已确认
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:[Aa]ck server push request, ?request|[Rr]eceive server push request, ?request|Stream server request receive, original info:).*$


0 0 2 20 24 
remote-client.push-request-failed
a request from the server could not be handled
服务端请求处理失败
patterns/remote-client.yml

^\[[^\]]*+\] ?(?:[Hh]andleServerRequest:|Error to process server push response:|Error to send ack response, ackId->|Fail to process server request, ackId->|Handle server request exception:).*$


0 0 2 20 24 
remote-client.stream-completed
the end of an old stream is ignored
忽略旧流的结束
patterns/remote-client.yml

^\[[^\]]*+\]Ignore complete event,isRunning:.*$


0 0 2 20 24 
remote-client.shutdown
the gRPC client stops
gRPC 客户端停止
patterns/remote-client.yml

^(?:Shutdown grpc executor .*|Shutdown ? client event executor .*|Shutdown rpc client ?, ?set status to shutdown|\[[^\]]*+\] ?(?:Client is shutdown ?, ?stop reconnect to server|RpcClient shutdown exception, errorMessage =.*))$


0 0 2 20 24 
remote-client.init
the gRPC client is set up
gRPC 客户端初始化
patterns/remote-client.yml

^(?:RpcClient init in constructor, ServerListFactory ?=.*|\[[^\]]*+\] ?(?:RpcClient init|Register server push request handler:|Registry connection listener to current client:).*)$


0 0 2 20 24 
remote-client.abilities-missing
the server did not tell its abilities, or asks for TLS
服务端未返回能力表，或要求 TLS
patterns/remote-client.yml

^(?:Client don't receive server abilities table even empty table but server supports ability negotiation\. You can check if it is need to adjust the timeout of ability negotiation by property: .* if always fail to connect\.|current client is require tls encrypted ,server must support tls ,please check|current client is require tls encrypted, server must support tls ,please check|Error to init GrpcSdkClient for client name :.*)$


0 0 2 20 24 
remote-client.http
an HTTP client is used or stopped
HTTP 客户端的使用或停止
patterns/remote-client.yml

^(?:\[HttpClientManager\] Start destroying NacosRestTemplate|\[HttpClientManager\] Completed destruction of NacosRestTemplate)$


0 0 1 24 
remote-client.http-failed
an HTTP client is used or stopped (a warning or an error)
HTTP 客户端的使用或停止（告警或错误）
patterns/remote-client.yml

^\[HttpClientManager\] An exception occurred when the HTTP client was closed : .*$


0 0 1 24 
remote-client.http-shared
an HTTP client is used or stopped
HTTP 客户端的使用或停止
patterns/remote-client.yml

^(?:HTTP method: [^,]*+, url: .*|Execute via interceptors :.*)$


0 0 2 20 24 
remote-client.http-failed-shared
an HTTP client is used or stopped (a warning or an error)
HTTP 客户端的使用或停止（告警或错误）
patterns/remote-client.yml

^(?:\[HttpClientManager\] Start destroying HttpClient.*|An exception occurred when the HTTP client was closed : .*|\[HttpClientManager\] Destruction of the end.*|An exception occurred when the common HTTP client was closed : .*|\[DefaultAsyncHttpClientRequest\] IllegalStateException! I/O Reactor error time: .*)$


0 0 2 20 24 
remote-client.labels
labels and abilities that a client tells the server
客户端上报的标签与能力
patterns/remote-client.yml

^(?:Turn current node ability: .*|default nacos collect properties raw labels: .*|default nacos collect properties labels: .*|default nacos collect jvm raw labels: .*|default nacos collect jvm labels: .*|default nacos collect env raw labels: .*|default nacos collect env labels: .*|default nacos  labels collector preferred .* labels\.|default nacos init labels: .*|DefaultLabelsCollectorManager get labels\.\.\.\.\.|DefaultLabelsCollectorManager get labels finished,labels :.*|Process LabelsCollector with \[name:.*| ?+ignore invalid label with \[key:.*|pick label with \[key:.*| ?+ignore label with \[key:.*|no value found for property key: .*)$


0 0 2 20 24 
remote-client.labels-failed
labels and abilities that a client tells the server (a warning or an error)
客户端上报的标签与能力（告警或错误）
patterns/remote-client.yml

^(?:You should not contain a other mode: .*|unknown label format: .*)$


0 0 2 20 24 
remote-client.tls
certificates are read or checked
读取或校验证书
patterns/remote-client.yml

^(?:.* file hash changed,need reload sslcontext|.* onChanged success!|.* file hash changed, need reload ssl context)$


0 0 2 20 24 
remote-client.tls-failed
certificates are read or checked (a warning or an error)
读取或校验证书（告警或错误）
patterns/remote-client.yml

^(?:host is empty, isIP = false.*|host is empty, isIp = false.*|degrade trust manager as build failed, will trust all certs\..*|build client trustManagerFactory failed.*| ?+service has exception when calculate the file MD5\. .*)$


0 0 2 20 24 
remote-client.notify-center
events inside the process
进程内事件分发
patterns/remote-client.yml

^(?:\[NotifyCenter\] the .* is unacceptable to this subscriber, because had expire|\[NotifyCenter\] the .* will received by .*|\[NotifyCenter\] No subscribers for slow event .*)$


0 0 2 20 24 
remote-client.notify-center-failed
events inside the process (a warning or an error)
进程内事件分发（告警或错误）
patterns/remote-client.yml

^(?:Unable to plug in due to interruption, synchronize sending time, event : .*|Event listener exception :.*|Event callback exception :.*|Event callback exception:.*|\[NotifyCenter\] the .* is lost, because there is no subscriber\..*|Service class newInstance has error :.*|\[EventPublisher\] shutdown has error :.*|\[SharePublisher\] shutdown has error :.*|There was an exception to the message publishing :.*|There was an exception when publisher shutdown :.*|Trace Event Publish failed, event : .*|Trace Event Publisher .*, stop to handle event due to unexpected exception:.*|Trace Event Publisher .* take event from queue failed:.*)$


0 0 2 20 24 
remote-client.tasks-failed
tasks and thread pools (a warning or an error)
任务与线程池（告警或错误）
patterns/remote-client.yml

^(?:ThreadPoolManager shutdown executor has error :.*|distro task .* takes .*|\[DISTRO-FAILED\] .*|task .* takes [^m]*+ms.*|\[TASK-FAILED\] .*)$


0 0 2 20 24 
remote-client.resources
classes and files are looked for
查找类与资源文件
patterns/remote-client.yml

^(?:Could not retrieve File for existence check of .*|Could not retrieve InputStream for existence check of .*|Could not close content-length InputStream for .*|Cannot introspect jar files since ClassLoader \[.*|Cannot introspect jar files in parent ClassLoader since \[.*|Failed to evaluate 'java\.class\.path' manifest entries: .*|Skipping invalid jar classpath entry \[.*|Cannot search for matching files underneath .*|Failed to resolve .*|Skipping \[[^\]]*+\] because it does not exist|Skipping \[[^\]]*+\] because it does not denote a directory|Skipping search for matching files underneath directory \[.*\] because the application is not allowed to read the directory|Skipping subdirectory \[.*\] because the application is not allowed to read the directory|Could not retrieve contents of directory \[.*)$


0 0 2 20 24 
remote-client.resources-failed
classes and files are looked for (a warning or an error)
查找类与资源文件（告警或错误）
patterns/remote-client.yml

^scan path: .* failed.*$


0 0 2 20 24 
remote-digest.expelled
a connection is closed by a limit, or moved to another node (2.0, 2.1)
连接因限制被关闭或移到其它节点（2.0、2.1）
patterns/remote-digest.yml

^(?:Error occurs when expel connection :.*|Error occurs when expel connection, expelledClientId:.*|Over limit ip expel info,|Over limit ip expel info, .*|Send connection reset request , connection id = .*)$


0 0 1 15 
remote-digest.stream-ended
the stream to a client ended or is closed by this node
到客户端的流结束或由本节点关闭
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Bi stream on completed|\[[^\]]*+\]Bi stream on error,error=.*|\[[^\]]*+\] connection  close exception  : .*|\[[^\]]*+\] try to close connection\s*)$


0 0 1 15 
remote-digest.traced
a request or answer in full, for a traced client address
被跟踪客户端的完整请求或应答
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Bi stream request receive, meta=.*|\[[^\]]*+\]Send request to client ,payload=.*|\[[^\]]*+\]Send request to client trace error, ,error=.*|\[[^\]]*+\] Payload [^,]*+, meta=.*|\[[^\]]*+\]Payload [^,]*+,meta=.*|\[[^\]]*+\]Receive response of server request  ,response=.*)$


0 0 1 15 
remote-digest.trace-failed
a request of a traced client address could not be printed
被跟踪客户端的请求无法打印
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Bi stream request error,payload=.*|\[[^\]]*+\] Monitor request error, payload=.*|\[[^\]]*+\]Monitor request error,payload=.*)$


0 0 1 15 
remote-digest.register-refused
a connection was refused: the node is starting, or holds too many
拒绝连接：节点正在启动或连接过多
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Connection register fail,reason:.*|\[[^\]]*+\]Send connect reset request error,error=.*)$


0 0 1 15 
remote-digest.request-malformed
a request could not be read, or nobody handles it
请求无法解析或无处理者
patterns/remote-digest.yml

^(?:\[[^\]]*+\]Grpc request bi stream,payload parse error=.*|\[[^\]]*+\]Grpc request bi stream,payload parse null ,body=.*|\[[^\]]*+\]Grpc request bi stream,unknown payload receive ,parseObj=.*|\[[^\]]*+\] Invalid request receive  ,parse request is null|\[[^\]]*+\] Invalid request receive  ,parsed payload is not a request,parseObj=.*|\[[^\]]*+\] Invalid request receive from connection \[.*|\[[^\]]*+\] No handler for request type : .*)$


0 0 1 15 
remote-digest.request-failed
a request over gRPC failed on this node
gRPC 请求在本节点处理失败
patterns/remote-digest.yml

^\[[^\]]*+\] Fail to handle request from connection \[.*$


0 0 1 15 
remote-digest.ack-late
a client acknowledged a push too late, or over a closed connection
客户端确认推送过迟，或连接已关闭
patterns/remote-digest.yml

^(?:Ack receive on a outdated connection ,connection id=.*|Ack receive on a outdated request ,connection id=.*)$


0 0 1 15 
remote-digest.push-failed
a push could not be written to a connection
推送未能写入连接
patterns/remote-digest.yml

^error to send push response to connectionId =.*$


0 0 1 15 
remote-digest.config-failed
a configuration request over gRPC failed (a warning or an error)
gRPC 配置请求失败（告警或错误）
patterns/remote-digest.yml

^(?:\[aggr-conflict\] .*|\[ConfigPublishRequestHandler\] publish config error ,request =.*|remove config error,error msg is .*|checkCompatity error.*)$


0 0 1 15 
remote-push.config
a changed configuration is pushed to clients over gRPC
配置变更通过 gRPC 推送给客户端
patterns/remote-push.yml

^(?:push \[[^\]]*+\] clients ,groupKey=\[.*|push \[[^\]]*+\] clients, groupKey=\[.*)$


0 0 1 16 
remote-push.config-failed
a changed configuration is pushed to clients over gRPC (a warning or an error)
配置变更通过 gRPC 推送给客户端（告警或错误）
patterns/remote-push.yml

^(?:Push fail.*|push callback retry fail over times \.dataId=.*|push callback retry fail over times\. dataId=.*|clientId not found, Config change notification not sent\. clientId=.*|push callback retry fail over times\.groupKey=.*|Client is already offline, ignore the task\. dataId=.*|Push callback retry failed over times\. groupKeyPattern=.*)$


0 0 1 16 
remote.transport-ready
a gRPC connection was opened
gRPC 连接建立
patterns/remote.yml

^Connection transportReady,connectionId = (?<client>(?<madeAt>\d{13})_\S+)\s*$
client madeAt

1 2 0 0 1 15 
remote.transport-terminated
a gRPC connection ended
gRPC 连接结束
patterns/remote.yml

^Connection transportTerminated,connectionId = (?<client>\S+)\s*$
client

1 0 0 1 15 
remote.member-connected
another node connected to this one and named its version
其它节点接入并报告其版本
patterns/remote.yml
version
^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_(?<peer>[^_,]+)_\d+),connection=Connection\{.*, version='(?:[\w-]+:)?v?(?<version>[^']+)', .*labels=\{(?=[^}]*source=cluster).*$
client madeAt peer version

1 2 3 4 0 0 3 15 19 20 
remote.client-connected
a client connected to this node
客户端接入本节点
patterns/remote.yml

^new connection registered successfully, connectionId = (?<client>(?<madeAt>\d{13})_\S+?),connection=Connection\{(?!.*labels=\{[^}]*source=cluster).*$
client madeAt

1 2 0 0 3 15 19 20 
remote.unregistered
a gRPC connection was closed and forgotten
gRPC 连接注销
patterns/remote.yml

^\[(?<client>[^\]]+)\]Connection unregistered successfully\.\s*$
client

1 0 0 3 15 19 20 
remote.check-metrics
the periodic check of the connections counts them
周期性连接检查的计数
patterns/remote.yml

^(?:Long connection metrics detail ,Total count =\d+, sdkCount=\d+,clusterCount=\d++.*|ConnectionMetrics, totalCount = \d+, detail = .*|Fail to find connection runtime ejector for name \S+,use default)$


0 0 2 19 20 
remote.check-limit
the periodic check of the connections counts them
周期性连接检查的计数
patterns/remote.yml

^(?:Check over limit for ip limit rule, over limit ip count=\d+|Total count =\d+, sdkCount=\d+,clusterCount=\d+.*)$


0 0 1 15 
remote.check
the periodic check of the connections
周期性连接检查
patterns/remote.yml

^(?:Connection check task (?:start|end)|Out dated connection(?: ,size=\d+| check successCount=\d+))$


0 0 3 15 19 20 
remote.outdated
a gRPC connection is doubted or closed
gRPC 连接被质疑或关闭
patterns/remote.yml

^\[(?<client>[^\]]+)\](?:send connection active request\s*|Unregister Out dated connection\.+|client disconnected,clear config listen context| connection  close bi stream exception  : .*)$
client

1 0 0 2 15 19 
remote.invalid-connection
a request came over an unknown connection
请求来自未知连接
patterns/remote.yml

^\[\w+\] Invalid connection Id ,connection \[[^\]]+\] is un registered ,$


0 0 1 15 
remote.server-stopping
the gRPC server of this node stops
本节点 gRPC 服务停止
patterns/remote.yml
node-stopping
^Nacos \w+ Rpc server stopping$


0 0 1 14 
remote.server
the gRPC server of this node starts or has stopped
本节点 gRPC 服务启动或已停止
patterns/remote.yml

^Nacos \w+ Rpc server (?:starting|started|stopped)(?: at port \d++.*| successfully\.\.\.)?$


0 0 1 14 
remote.starting
part of a start
启动过程
patterns/remote.yml

^(?:\[ClientConnectionEventListenerRegistry\] registry listener - .*|(?:No RpcServerSslContextRefresher specified,)?Ssl Context auto refresh.*|RpcServerSslContextRefresher .*|Load ProtocolNegotiatorBuilder .*|Not found ProtocolNegotiatorBuilder .*|Recommended use '.*|\S+ has been loaded, class: .*|Init loader limit rule.*)$


0 0 1 14 
remote.ejector
how overdue connections are found
过期连接的检查方式
patterns/remote.yml

^(?:Fail to load  runtime ejector.*|Found connection runtime ejector for name .*)$


0 0 2 19 20 
remote.expel-failed
the check of connections failed inside
连接检查内部出错
patterns/remote.yml

^(?:error occurs when expel connection, connectionId: .*|Error occurs during connection (?:check|overLimit)\.\.\..*|\[[^\]]*+\]Error occurs when check client active detection ,error=.*)$


0 0 3 15 19 20 
remote.over-limit
clients are moved to another node on purpose: the node holds too many
连接过多，主动把客户端移到其它节点
patterns/remote.yml

^(?:Connection overLimit check task start, loadCount=.*|Connection overLimit task end, current loadCount=.*)$


0 0 2 19 20 
remote.negotiator
how the gRPC server negotiates TLS
gRPC 服务的 TLS 协商方式
patterns/remote.yml

^(?:Add protocol negotiator .*|Nacos .* Rpc server reload negotiator fail at port .*)$


0 0 1 14 
remote.stop-failed
the gRPC server did not stop cleanly
gRPC 服务未能正常停止
patterns/remote.yml

^Nacos .* Rpc server stopped fail\.\.\..*$


0 0 1 14 
remote.listener-failed
naming did not learn of a connection that came or went
命名模块未获知连接的建立或断开
patterns/remote.yml

^(?:\[NotifyClientConnected\] failed for listener .*|\[NotifyClientDisConnected\] failed for listener .*)$


0 0 1 14 
remote.limit-rule
the limits for connections are read or stored
读取或保存连接限制规则
patterns/remote.yml

^(?:Fail to init limit rue from local ,error=.*|Fail to load rule from local.*|Fail to parse connection limit rule :.*|Fail to save rule to local error is.*|Parse rule is null,Ignore illegal rule  :.*|Register  connection rule fail.*|connection limit rule change event receive :.*)$


0 0 1 14 
remote.expel-failed-v2.0
the check of connections failed inside (2.0, 2.1)
连接检查内部出错（2.0、2.1）
patterns/remote.yml

^(?:Error occurs during connection check\.\.\..*|error occurs when expel connection :.*|error occurs when expel connection, connectionId: .*)$


0 0 1 14 
remote.filter-failed
a filter in front of a gRPC request failed inside
gRPC 请求的过滤器内部出错
patterns/remote.yml

^filter error.*$


0 0 1 14 
remote.reload
an operator moves connections of this node to others
运维操作：把本节点的连接移到其它节点
patterns/remote.yml

^server reload request receive,reload count=.*$


0 0 1 14 
remote.config-failed
a changed configuration is told to connections (a warning or an error)
配置变更通知连接（告警或错误）
patterns/remote.yml

^(?:connection limit rule load fail\..*|connection limit rule load fail,errorCode=.*)$


0 0 1 14 
remote.setup
the gRPC server is set up
gRPC 服务初始化
patterns/remote.yml

^(?:Nacos Rpc server reload ssl context fail tls config:.*|TLS configuration is empty, use default value|Nacos Rpc server tls config:.*)$


0 0 1 14 
remote.setup-failed
the gRPC server is set up (a warning or an error)
gRPC 服务初始化（告警或错误）
patterns/remote.yml

^Failed to find RpcServerSslContextRefresher with name .*$


0 0 1 14 
start-out.banner-version
the start banner names the version
启动横幅给出版本
patterns/start-out.yml
version
^(?:[^\[].*\s)?Nacos(?: Server| Server API| Console)? v?(?<version>\d+\.\d+\.\d+\S*)\s*$
version

1 0 0 1 22 
start-out.banner
the start banner
启动横幅
patterns/start-out.yml

^(?:[^\[].*)?(?:\sNacos(?: Server| Server API| Console)?\s*+|Running in [^,]*+, \S++ function modules|Port: \d++|Pid: \d++|Console: https?://\S++|https://nacos\.io)$


0 0 1 22 
start-out.banner-art
the picture of the start banner
启动横幅图案
patterns/start-out.yml

^[ ,.`'|:;/\\_()=<>-]+$


0 0 1 22 
start-out.logback
the logging library about itself
日志库自身信息
patterns/start-out.yml

^\d\d:\d\d:\d\d,\d{3} \|-(?:INFO|WARN|ERROR) in \S+ - .*$


0 0 1 22 
start-out.spring
the version of Spring Boot
Spring Boot 版本
patterns/start-out.yml

^ ?:: Spring Boot ::.*$


0 0 1 22 
start-out.command
the command line of the server process
服务进程的启动命令行
patterns/start-out.yml

^(?:\+ )?(?:exec )?(?:/[^ ]*/)?java .*$


0 0 1 22 
start-out.script
the start or stop script says what it does
启动或停止脚本的输出
patterns/start-out.yml

^(?:nacos is starting(?: with|，you can check|\. you can check) .*|Nacos is starting, you can docker logs your container|No nacosServer running\.|The nacosServer\(\d+\) is running\.\.\.|Send shutdown request to nacosServer\(\d+\) OK|ERROR: .* !!|Please set the JAVA_HOME variable .*|Unknown parameter|Invalid (?:Base64 string|original token\.secret\.key).*|env NACOS_AUTH_\w+ must be set.*|(?:\+|\+\+) (?:export|echo|\[|case|for|if|set|hostname|mkdir|touch|print_servers|[A-Za-z_]+=).*)$


0 0 1 22 
start-out.exception
the cause of a start that failed
启动失败的原因
patterns/start-out.yml

^(?:\t?(?:Caused by|Suppressed): .*|Exception in thread .*|Error creating bean .*|Error: .*|OpenJDK .*|Java HotSpot\(TM\) .*|Unrecognized (?:VM )?option.*|Invalid (?:maximum|initial) heap size: .*|Conflicting collector combinations .*|-Djava\.ext\.dirs=.*|# (?:There is insufficient memory|A fatal error has been detected) .*|The last packet (?:sent|successfully) .*|\[[\d.]+s\]\[\w+ *\]\[[\w, ]+\] .*|nohup: .*|\./startup\.sh: line \d+: .*|Killed)$


0 0 1 22 
start-out.stack-frame
a line of a stack trace
堆栈中的一行
patterns/start-out.yml

^(?:\t|    )?(?:at [\w$.<>/@-]++\(.*|\.\.\. \d++ (?:more|common frames omitted).*|\[CIRCULAR REFERENCE:.*)$


0 0 1 22 
start-out.exception-named
a stack trace begins with its exception
堆栈以异常名开头
patterns/start-out.yml

^[a-z][\w$]*(?:\.[\w$]+)+Exception(?::.*)?$


0 0 1 22 
start-out.error-named
a stack trace begins with its error
堆栈以错误名开头
patterns/start-out.yml

^[a-z][\w$]*(?:\.[\w$]+)+Error(?::.*)?$


0 0 1 22 
start-out.failure-report
Spring explains why the application could not start
Spring 说明应用启动失败的原因
patterns/start-out.yml

^(?:\*{20,}|APPLICATION FAILED TO START|Description:|Action:|Reason: .*|Error starting ApplicationContext\..*|Web server failed to start\..*|Identify and stop the process .*|Consider (?:defining|the following|revisiting).*|Failed to configure a DataSource: .*|No spring\.config\.import property .*|(?:Parameter \d+ of|Field \w+ in|A component required) .*|Add a spring\.config\.import=.*|The (?:Tomcat )?connector .* failed to start\..*)$


0 0 1 22 
start-out.libraries
libraries and the JVM about themselves
依赖库与 JVM 自身信息
patterns/start-out.yml

^(?:SLF4J(?:\(\w\))?: .*|log4j:WARN .*|JM\.Log:.*|(?:INFO: )?Sofa-Middleware-Log.*|WARNING: .*|Loading class `.*|WARN: Establishing SSL connection .*|Using generated security password: .*|Picked up (?:JAVA_TOOL_OPTIONS|_JAVA_OPTIONS): .*)$


0 0 1 22 68812 
416464696e67206c6561726e6572733a20416464696e672070656572733a20496e6974206e6f646520416e6f74686572207065657220426f6f74737472617070696e6720616e20656d707479206e6f6465206d616b6573206e6f2073656e73652e436f72727570746564206c6f6720656e7472792072656365697665642066726f6d206c65616465722c20696e6465783d436f727275707465642064617461206c656e67746820696e207365676d656e742066696c6520436f72727570746564206d6167696320627974657320696e207365676d656e742066696c6520436f72727570746564206461746120696e207365676d656e742066696c6520446f206e6f742073657420736e617073686f74207572692c2069676e6f726520696e6974536e617073686f7453746f724661696c20746f20696e69742066736d2063616c6c65722c206e756c6c20696e7374616e63652c20626f6f74737472614661696c20746f20636865636b20696e7374616c6c20736e617073686f7420636f6e6e656374696f6e20746f207065654661696c20746f206e6f74696679205265706c696361746f725374617475734c697374656e65722c206c697374656e654661696c20746f2066696c74657220777269746572206265666f726520636f7079696e672c2064657374726f7920616e4661696c20746f2072756e20527063526573706f6e7365436c6f737572652c207468652072657175657374206973204661696c20746f206e6f74696679204c6173744c6f67496e6465784c697374656e65722c206c697374656e65723d4661696c20746f20636865636b207265706c696361746f7220636f6e6e656374696f6e20746f20706565723d4661696c20746f2072756e2052656164496e646578436c6f737572652077697468207374617475733a204661696c20746f206164642061206c6561726e6572207265706c696361746f722c20706565723d4661696c20746f20726567697374657220646f776e6c6f6164696e6720736e617073686f742e4661696c20746f20696e697420526f636b7344424c6f6753746f726167652c20706174683d4661696c20746f20617070656e64696e675461736b2c2070656e64696e67496e6465783d4661696c20746f206164642072656164657220746f2066696c655f736572766963652e4661696c20746f207072696e742074687265616420706f6f6c73206d6574726963732e4661696c20746f2072756e20436f6e66696775726174696f6e4368616e6765446f6e654661696c20746f2073796e6320736e617073686f742077726974657220706174683d4661696c20746f2073687574646f776e206d616e61676564206368616e6e656c3a204661696c20746f2072756e20636c6f737572652077697468207374617475733a204661696c20746f207374617274207265706c696361746f7220746f20706565723d4661696c20746f207363686564756c65206865617274626561742074696d65724661696c20746f2063616c6c2066736d206f6e536e617073686f744c6f61642e4661696c20746f20696e69742073656e64696e67206368616e6e656c20746f204661696c20746f20756e2d6d6170706564207365676d656e742066696c652e4661696c20746f206164642061207265706c696361746f722c20706565723d4661696c20746f20696e697420736e617073686f742073746f726167652e4661696c20746f20756e6c6f636b416e6444657374726f792077697468204661696c20746f20696e697420726561644f6e6c79536572766963652e4661696c20746f207265736574206e657874206c6f6720696e6465782e4661696c20746f20696e69742072656164657220666f722070617468204661696c20746f20696e697420736e617073686f74207772697465722e4661696c20746f207072696e74206e6f646573206d6574726963733a204661696c20746f20696e6974206d6574612073746f726167652e4661696c20746f20696e6974207365676d656e742066696c65204661696c20746f206d6d6170207365676d656e742066696c65204661696c20746f2073776170206f7574207365676d656e74732e4661696c20746f20696e69742072706320736572766963652e4661696c20746f2064657374726f7920736e617073686f74204661696c20746f20636865636b207265706c696361746f72204661696c20746f20696e69742066736d2063616c6c65722e4661696c20746f20696e6974206368616e6e656c20746f204661696c20746f206465736372696265206e6f6465733a204661696c20746f2072756e20646f6e6520636c6f737572654661696c20746f20696e6974206c6f6753746f726167654661696c20746f207472756e63617465507265666978204661696c20746f207472756e63617465537566666978204661696c20746f20696e697420636f7069657220746f204661696c20746f206a6f696e206f6e20636f706965724661696c20746f20737461727420636f7079206a6f624661696c20746f2069737375652052504320746f202c20636f6e73656375746976654572726f7254696d65733d4661696c20746f20696e69742062616c6c6f742e4661696c20746f20756e6c6f636b2077697468204661696c20746f2073796e6320777269746572204661696c20746f20616464207369676e616c2e4661696c20746f207265706c6963617465204661696c20746f206164642074696d65724661696c20746f2073687574646f776e204661696c20746f20696e6974206c6f67204661696c20746f207472756e63617465204661696c20746f20636f6e6e656374204661696c20746f20696e7374616c6c204661696c20746f207265636f766572204661696c20746f2072656672657368204661696c20746f20617070656e64204661696c20746f20637265617465204661696c20746f206465636f6465204661696c20746f2064656c657465204661696c20746f20656e636f6465204661696c20746f2068616e646c65204661696c20746f2072656d6f7665204661696c20746f2072656e616d65204661696c20746f206d6b646972204661696c20746f207374617274204661696c20746f206170706c79204661696c20746f206275696c64204661696c20746f20636c6f7365204661696c20746f20666c757368204661696c20746f207061727365204661696c20746f2072756e2061204661696c20746f207772697465204661696c20746f206c696e6b204661696c20746f20636c6f73654661696c20746f20636f7079204661696c20746f2066696e64204661696c20746f206c6f6164204661696c20746f206c6f636b204661696c20746f206d616b65204661696c20746f206f70656e204661696c20746f2072656164204661696c20746f2073617665204661696c20746f2073656e64204661696c20746f2073746f70204661696c20746f20676574204661696c20746f20736574204661696c20746f20646f2049676e6f7265206f6e4361756768745570206d6573736167652c206d69736d6174636820636f6e66696775726174696f496e76616c696420617267756d656e747320666f7220626f6f7473747261702c2067726f7570436f6e663d496e76616c69642066696c65206c656e67746820496e76616c696420636f6e6620656e74727920496e76616c696420656e64496e6465783d496e76616c696420757269204e6f205250432073657276657220617474616368656420746f2c2064696420796f7520666f7267657420746f2063616c4e6f20737563682070656572204e6f20737563682070617468204e6f64652063616e277420737461727465642066726f6d2049505f414e592e4e6f64654d616e616765722061646420506172736520706565722066726f6d20737472696e67206661696c65643a20526166742d4e6f64652d4c6f636b207265706f72743a2063757272656e745468726561643d426c6f636b696e6720436f6d6d6974746564206c6f672066726f6d496e6465783d4c6173744c6f67496e64657820617420706565723d5265706c696361746564206c6f677320696e205b5265706c696361746f72205265706c696361746f723d6c6f67496e6465783d4120726573706f6e73653a20436c6f73656420636f6e6e656374696f6e20746f207065657220456d70747920636f6e6620656e74727920666f72206c6173744170706c696564496e6465783d46534d43616c6c657220616c726561647920696e206572726f72207374617475732c2069676e6f7265206e657720657246534d43616c6c65722069732073746f707065642c2063616e206e6f74206170706c79206e6577207461736b2e4661696c2c20726573706f6e7365207465726d204974657261746f72206973207374696c6c2076616c69642c2064696420796f752072657475726e206265666f72652069506565723d50726576696f757320776169745f666f725f6361756768745f7570206973206e6f74206f76657254687265616449643a205265706c696361746f722054687265616449643a20546f6f206d616e792070656e64696e6720726573706f6e736573205b54696d656f75745d206661696c20746f2072756e2052656164496e646578436c6f7375726520776974682073746174726573657450656e64696e67496e646578206661696c2c206e657750656e64696e67496e6465783d726573657450656e64696e67496e646578206661696c2c2070656e64696e67496e6465783d776169746572206f7220636c6f73757265207175657565206973206e756c6c2e436f6d6d6974207365676d656e742066696c65204372656174652061206e6577207365676d656e742066696c6520437265617465642061206e6577207365676d656e742066696c652044656c65746564207365676d656e742066696c652044656c657465642066696c653a2044657374726f796564207365676d656e747320616e6420636865636b706f696e7420696e20706174682044657374726f7965642070656572207265717565737420636f6e7465787420666f72204c6f6164656420636865636b706f696e743a204c6f61646564207365676d656e742066696c65205265636f766572207365676d656e742066696c6520526573657474696e672073746f7261676520746f206e6578744c6f67496e6465783d5365676d656e742066696c65206e6f7420666f756e64206279206c6f67496e6465783d5365676d656e742066696c65205365676d656e74416c6c6f6361746f7220697320737461727465642e5365676d656e74416c6c6f6361746f7220657869742e537461727420746f207265636f766572207365676d656e742066696c65205377617070656420696e207365676d656e742066696c652053776170706564206f7574205472756e63617465207072656669782c206669727374496e6465784b657074206973203a5472756e636174656420707265666978206c6f677320696e206461746120706174683a205472756e6361746520746865206c617374207365676d656e742066696c65205472756e6361746564207365676d656e742066696c65205472756e6361746520737566666978203a5472756e636174696e672073746f7261676520746f206669727374496e6465784b6570743d5472756e636174696e672073746f7261676520746f206c617374496e6465784b6570743d5472756e636174696e6720616c6c207365676d656e747320696e20556e6c6f61646564207365676d656e742066696c65206d616476697365284d4144565f444f4e544e45454429206d616476697365284d4144565f57494c4c4e454544292073657420736e617073686f743a202a2a437269746963616c206572726f722a2a2c206661696c20746f20617070656e64456e74726965732c206e41707065426164206c6f6720656e74727920666f726d617420666f7220696e6465783d43616c6c206673796e63206f6e2066696c65204442206973206e756c6c207768696c65207472756e636174696e67207072656669786564206c6f677320696e206461744442206e6f7420696e697469616c697a6564206f722064657374726f79656420696e206461746120706174683a204442206e6f7420696e697469616c697a6564206f722064657374726f7965642e446574656374656420636f7272757074656420686561646572207365676d656e742066696c65733a20446574656374656420636f7272757074656420686561646572207365676d656e742066696c6520446574656374656420636f72727570746564207365676d656e742066696c652044696420796f7520666f7267657420746f2063616c6c207472756e63617465537566666978206265666f726520746865456e747279206e6f7420666f756e6420666f72206e6578744c6f67496e6465782045786563757465206261746368206661696c6564207769746820726f636b73646220657863657074696f6e2e45786563757465206261746368206661696c6564207769746820696f20657863657074696f6e2e45786563757465206261746368206661696c6564207769746820696e746572727570742e464154414c204552524f523a2043616e2774207472756e63617465206c6f6773206265666f7265206170706c69656449466174616c206572726f722c206661696c20746f20646f20636865636b706f696e742c206c617374207365676d656e7446696c65204c6f6720656e747279206e6f7420666f756e6420617420696e6465783d4d697373696e67207365676d656e742066696c65732c20636865636b706f696e742069733a2052616674206d6574612073746f7261676520697320616c726561647920696e697465642e526563656976656420656e7472696573206f6620776869636820746865206c6173744c6f673d5265736574206c6f67206d616e61676572206661696c65642c206e6578744c6f67496e6465783d526f636b7344424c6f6753746f7261676520696e6974282920616c72656164792e526f636b7344424c6f6753746f7261676520696e6974282920696e20526f636b7344425365676d656e744c6f6753746f72616765206973206e6f74207265636f6d6d656e646564206f6e206d546865207365676d656e742066696c652054727920746f207265616420646174612066726f6d207365676d656e742066696c6520556e6b6e6f776e20656e74727920696e20636f6e66696775726174696f6e2073746f72616765206b65793d466f756e64207468652073616d652066696c65203d47657446696c652066726f6d20496e697469616c2066696c652072656164657220696420696e2046696c6553657276696365206973204b6565702066696c653d53656e64206765742066696c65207265717565737420536b697070656420646f776e6c6f6164696e672054686520736e617073686f742074656d70207061746820697320547279696e6720746f2063616e63656c20646f776e6c6f6164696e6720736e617073686f743a2041646472657373206973206e6f7420737065636966696564426164206d6574615f7461626c6520666f726d6174436c6f736520736e617073686f74207772697465722044656c657465206e657720736e617073686f742070617468206661696c65642c2070617468206973204661696c656420746f20636865636b2066696c653a2046696c655b49676e6f72652064657374726f7920696e76616c69642072656164657249643a20496e7374616c6c20736e617073686f7420636f7079206a6f62207761732063616e63656c65642e4a6f696e206f6e20736e617073686f7420636f706965722077617320696e7465727275707465642e4e756c6c2062756620746f206c6f61642e4f70656e20736e617073686f7420526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20616e206f6c64657220736e526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a206661696c20746f20636f70526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20696e746572727570746564526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20697320696e7374616c6c69526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a206973206c6f6164696e6720526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20697320736176696e672073526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a206e6f64652069732073746f526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a20736e617073686f74206973526567697374657220446f776e6c6f6164696e67536e617073686f74206661696c65643a207465726d206d69736d61745761697420666f72204669727374536e617073686f744c6f6164446f6e652072756e20697320696e7465727275707465436f6e66696775726174696f6e206f66207265706c69636174696f6e2067726f75702047726f7570204c6561726e657273206f66207265706c69636174696f6e2067726f757020526562616c616e6365207374617274207769746820726166742067726f7570733d526562616c616e63656420726166742067726f7570733d526563656976652052656d6f76654c6561726e6572735265717565737420746f2052656365697665205472616e736665724c65616465725265717565737420746f20526563656976652052657365744c6561726e6572735265717565737420746f2052656365697665204164644c6561726e6572735265717565737420746f2052656365697665204368616e676550656572735265717565737420746f20526563656976652052656d6f7665506565725265717565737420746f2052656365697665205265736574506565725265717565737420746f205265636569766520536e617073686f745265717565737420746f205265636569766520416464506565725265717565737420746f2044657363726962696e672072616674206e6f6465732077697468207369676e616c3a20446973636f6e6e6563742066726f6d2048616e646c696e67207369676e616c205072696e74696e672074687265616420706f6f6c73206d6574726963732077697468207369676e616c3a205072696e74696e672072616674206e6f646573206d6574726963732077697468207369676e616c3a20546865207461726765742066696c6520416e20657863657074696f6e20776173207468726f776e207768696c652070726f6365737320612063616e63656c6c61416e20657863657074696f6e20776173207468726f776e2062792041746f6d6963206d6f7665206e6f7420737570706f727465642c2066616c6c696e67206261636b20746f206e6f6e2d6141746f6d6963206d6f7665206e6f7420737570706f727465642e2066616c6c696e67206261636b20746f206e6f6e2d6143617567687420616e20756e6b6e6f776e206572726f72207768696c6520657865637574696e672061207461736b4572726f7220636f6e737472756374696e67207370696e6e657220636c6173733a2048616e646c65204a5261667420534554204e6f64653a2052756e2074696d6572207461736b206661696c65642c207461736b4e616d653d52756e2074696d6572206661696c656453687574646f776e20686f6f6b2072616973656420616e20657863657074696f6e2e53687574646f776e206d616e61676564206368616e6e656c3a20556e61626c6520746f20706172736520746865206c6f6e6720696e74656765722073797374656d2070726f7065727479556e61626c6520746f2070617273652074686520626f6f6c65616e2073797374656d2070726f70657274792027556e61626c6520746f2070617273652074686520696e74656765722073797374656d2070726f70657274792027556e61626c6520746f20706172736520746865206c6f6e672073797374656d2070726f70657274792027556e61626c6520746f20726574726965766520612073797374656d2070726f70657274792027556e61626c6520746f206673796e63206469726563746f727920556e61626c6520746f2064656c65746520556e61626c6520746f206d6f766520596f7520617265206372656174696e6720746f6f206d616e792073756e2e6d6973632e556e736166652e746865556e736166653a20756e617661696c61626c652c2073756e2e6d6973632e556e736166652e746865556e736166653a20756e617661696c61626c652e73756e2e6d6973632e5369676e616c3a20756e617661696c61626c652c2073756e2e6d6973632e5369676e616c3a20756e617661696c61626c652e4e6f6465203c3e206265636f6d65206c6561646572206f662067726f75702c207465726d3d20737461727420707265566f74652e3e2069676e6f726520507265566f7465526571756573742066726f6d203e20737465707320646f776e207768656e20616c697665206e6f64657320646f6e277420736174697366792071756f72756d2c207465726d3d3e207265636569766564203e20737461727420766f746520616e64206772616e7420766f74652073656c662c207465726d3d3e20206572726f723a203e206368616e6e656c20696e6974206661696c65642c20616464726573733d20417070656e64456e7472696573526571756573742066726f6d203e20746172676574207072696f726974792076616c756520686173206368616e6765642066726f6d3a2043616e646964617465206e6f6465203c6f6e4c656164657253746f703a207374617475733d2e6f6e4c656164657253746172743a207465726d3d6f6e53746f70466f6c6c6f77696e673a204c65616465724368616e6765436f6e74657874205b6c656164657249643d48656172746265617420746f2070656572206f6e53687574646f776e2e6f6e5374617274466f6c6c6f77696e673a204368616e6e656c20696e204368616e6e656c5b436f6e6e656374696f6e20646973636f6e6e65637465643a204372656174696e67206e6577206368616e6e656c20746f3a20546865206368616e6e656c20546865726520686173206265656e20736f6d65207472616e7369656e74206661696c757265206f6e207468697320636854686973206368616e6e656c20506565722053746f70207265706c696361746f7220746f20536176652072616674206d6574612c20706174683d2d446a726166742e412074696d656f757420726561642d696e64657820726573706f6e73652044422064657374726f7965642c2044657374726f792074696d65723a204e6f206461746120666f7220736e617073686f74207265616465722052504320736572766572206973206e6f7420737461727465645350492073657276696365205368757474696e6720646f776e2046534d43616c6c6572537461727420746865205261667447726f7570536572766963655374617274732046534d43616c6c65722053746f7020746865205261667447726f757053657276696365546865206e756d626572206f6620616374697665206e6f64657320546872656164506f6f6c206973207465726d696e617465643a205b475250435d206661696c656420746f2073656e6420726573706f6e736568616e646c65526571756573742067726f75705f69643a2044656c6574696e6720736e617073686f742044656c6574696e6720646972204c6f6164696e6720736e617073686f742c206d6574613d52656e616d65642052656e616d696e6720536e617073686f744578656375746f7220536e617073686f74206f6e536e617073686f744c6f6164446f6e652c206f6e536e617073686f744c6f6164446f6e65206f6e536e617073686f7453617665456e636f756e746572656420616e206572726f723d556e63617567687420657863657074696f6e20556e657870656374656420657863657074696f6e6f6e4572726f723a206f6e436f6e66696775726174696f6e436f6d6d69747465643a20496e6a6563746f7220666f722074797065205b315d2043726564656e7469616c2066696c65206d697373696e672072657175697265642070726f7065727479205b32365d20556e61626c6520746f206c6f61642063726564656e7469616c2066696c652c206170704e616d653a5b32375d20556e61626c6520746f20636c6f73652063726564656e7469616c2066696c652c206170704e616d653a5b4e61636f73436c69656e744175746853657276696365496d706c5d206c6f67696e20687474702072657175657374205b536563757269747950726f78795d206c6f67696e20687474702072657175657374206661696c65642075726c3a205b536563757269747950726f78795d207365742072654c6f67696e466c6167206661696c65642e5b536563757269747950726f78795d206c6f67696e206661696c65642c206572726f723a63616e206e6f74206765742073656375726974792063726564656e7469616c736c6f67696e206661696c65643a204e41434f535f434c49454e545f56455253494f4e3a204e61636f73204c6f6767696e6720646f6e27742066696e6420616461707465722c206c6f6767696e672077696c6c20704e61636f73204c6f6767696e672041646170746572204275696c6465723a204e61636f73204c6f6767696e6720416461707465723a205045525f5441534b5f434f4e4649475f53495a453a2070726f7065727469657320736561726368206f726465723a50524f504552544945532d3e4a564d2d3e454e562d3e44454275696c64204e61636f73204c6f6767696e672041646170746572206661696c65643a204c6f6164205b3530305d2072656164206170706c69636174696f6e2e70726f706572746965735b5045525f5441534b5f434f4e4649475f53495a455d205045525f5441534b5f434f4e4649475f53495a4520696e76615b73657474696e67735d20666972737420736f757263652074797065207061727365206572726f722c2069742077696c6c206265207573656420646c6f61642064656661756c742073657474696e67206661696c6564746172676574207479706520636f6e76657274206572726f724149207265717565737420436f6d70617265206d63702073657276657220696e666f206661696c65643a4d63702073657276657220757064617465722065786563757465207175657279206661696c65645265646f207461736b2072756e207769746820756e657870656374656420657863657074696f6e3a4552522d434f44453a457272436f64653a4e61636f7320636c75737465722069732072756e6e696e67207769746820312e58206d6f64652c205b64622d6c6f61642d6572726f725d6361757365643a206661696c656420746f20696e697469616c697a65204d657373616765446967657374203a6661696c656420746f2075706461746520736572766572206c6973746661696c656420746f20726571204150493a6661696c656420746f2072657175657374207365727665722069732057524954455f4f4e4c59206e6f772c2073657276657220697320524541445f4f4e4c59206e6f772c207365727665722069732057524954455f4f4e4c596e6f772c2073657276657220697320524541445f4f4e4c596e6f772c20736572766572206973205354415254494e47206e6f772c20736572766572206973205354415254494e476e6f772c2073657276657220697320444f574e206e6f772c2073657276657220697320444f574e6e6f772c207b22636f6465223a7b2274696d657374616d70223a4c4f43414c5f534e415053484f545f504154483a6661696c2064656c6574652069734d756c7469496e7374616e63653a737563636573732064656c65746520656e7472792072616e646f6d57697468576569676874666f722028486f737420686f7374203a20686f73747329686f737473203d3d206e756c6c207c7c20686f7374732e73697a652829203d3d20306e65772043686f6f73657276697043686f6f7365722e726566726573685b434c49454e542d424541545d20457863657074696f6e207768696c65207363686564756c696e6720626561742e5b434c49454e542d424541545d206661696c656420746f2073656e6420626561743a2067657453657276696365496e666f2066726f6d206661696c6f7665722c736572766963654e616d653a20696e697469616c697a6572206e616d6573706163652066726f6d20414c49424142415f414c49574152455f4e414d4553696e697469616c697a6572206e616d6573706163652066726f6d20616e732e6e616d6573706163652061747472696275696e697469616c697a6572206e616d6573706163652066726f6d206e616d65737061636520617474726962757465203a696e697469616c697a6572206e616d6573706163652066726f6d2053797374656d20456e7669726f6e6d656e74203a696e697469616c697a6572206e616d6573706163652066726f6d2043726564656e7469616c204d6f64756c6520696e697469616c697a6572206e616d6573706163652066726f6d2053797374656d2050726f7065727479203a4475706c69636174652073756273637269626520666f722067726f75704e616d653a205375627363726962652066726f6d20536572766572206661696c65642c2077696c6c20757365206c6f63616c20636163526571756573742066726f6d207365727665723a205b424541545d205b4352454154452d534552564943455d205b44454c4554452d534552564943455d205b4e616d696e6748747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e205b4e616d696e6748747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564205b4e616d696e6748747470436c69656e744d616e616765725d204465737472756374696f6e206f662074686520656e645b4e616d696e6748747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735b51554552592d534552564943455d205b52454749535445522d534552564943455d205b5345525645522d4c4953545d20736572766572206c69737420697320757064617465643a205b5550444154452d534552564943455d205b67657453545343726564656e7469616c5d20636f64653a736572766572206c6973742070726f766964656420627920757365723a204661696c656420746f20757064617465206d65747269637320666f72207365727669636520696e666f206d61702073694661696c656420746f206576616c7561746520276a6176612e636c6173732e7061746827206d616e696665737420656e4661696c656420746f207265636f7264206d6574726963732e204d6574686f643a204661696c656420746f207265736f6c7665205b4e415d206661696c6f766572646174612069734368616e67656453657276696365496e666f2e206e657753657276695b4e415d206661696c656420746f206261636b75702066696c65206f6e20737461727475702e5b4e415d206661696c656420746f2072656164206661696c6f766572207377697463682e5b4e415d206661696c656420746f2075706461746520736572766963654e616d653a205b4e415d206661696c656420746f207265616420636163686520666f7220646f6d3a205b4e415d206661696c656420746f20777269746520636163686520666f7220646f6d3a5b4e415d206661696c656420746f20726561642063616368652066696c655b4e415d206661696c656420746f20726571756573745b4e415d20726571206170693a696e6a65637420616b2f736b206661696c65642e7265717565737420726571756573743a20437265617465206e616d696e672072706320636c69656e7420666f7220757569642d3e53687574646f776e206e616d696e67206772706320636c69656e742070726f787920666f722020757569642d3e53687574646f776e2067727063207265646f2073657276696365206578656375746f722053687574646f776e20686f6f6b20696e7374616c6c656420666f723a205b444552454749535445522d534552564943455d205b475250432d5355425343524942455d20736572766963653a5b475250432d554e5355425343524942455d20736572766963653a5b5355425343524942452d534552564943455d20736572766963653a5b554e5355425343524942452d534552564943455d20736572766963653a62617463682044657265676973746572496e7374616e636520696e7374616e63657320697320456d7074793a62617463682044657265676973746572496e7374616e636520696e7374616e6365733a2062617463685265676973746572496e7374616e636520696e7374616e63657320697320456d7074793a62617463685265676973746572496e7374616e636520696e7374616e6365733a2073687574646f776e20616e642072656d6f7665206e616d696e672072706320636c69656e742020666f722075756964204661696c20746f2073687574646f776e206e616d696e672072706320636c69656e742020666f722075756964202d3e4661696c20746f207265636f7264206d65747269637320666f722072657175657374205365727665722072657475726e20756e657870656374656420726573706f6e736520274772706320636f6e6e656374696f6e20646973636f6e6e6563744772706320636f6e6e656374696f6e20636f6e6e656374477270632072652d636f6e6e6563742c207265646f20737562736372696265207365727669636573477270632072652d636f6e6e6563742c207265646f2072656769737465722073657276696365735265646f20696e7374616e6365206f7065726174696f6e205265646f2073756273637269626572206f7065726174696f6e204772706320436f6e6e656374696f6e20697320646973636f6e6e6563742c20736b69702063757272656e74207265646f6d61726b20746f207265646f20636f6d706c657465647265207375627363726962652073657276696365207265646f20726567697374657220666f72207365727669636520496e766f6b65206576656e742067726f75704e616d653a205b4c495354454e45525d2072656d6f76696e67205b4c495354454e45525d20616464696e672063757272656e7420636c69656e74206973207265717569726520746c7320656e63727970746564202c7365727665722063757272656e7420636c69656e74206973207265717569726520746c7320656e637279707465642c207365727665722063757272656e74206970733a286661696c6f76657220737769746368206368616e6765642c206e65773a206661696c6f76657220737769746368206973206e6f7420666f756e642c206661696c6f7665722d6d6f6465206973206f66666661696c6f7665722d6d6f6465206973206f6e6661696c6f7665722d6d6f64653a20696e6974206e657720697073286d6f64696669656420697073286e6577206970732872656d6f7665642069707328757064617465207461736b2069732073746f707065642c20736572766963653a43616e27742075706461746520736572766963654e616d653a205b4e415d206e6f74696679206572726f7220666f7220736572766963653a205b67657453657276696365496e666f5d20736572766963654e616d653a6f7574206f66206461746520646174612072656365697665642c206f6c642d743a2070726f63657373207365727669636520696e666f2062757420666f756e6420656d707479206f72206572726f7220707570726f63657373207365727669636520696e666f2062757420736572766963654b6579206973206e756c6c2c207365727265636569766564207075736820646174613a205b4e415d206572726f72207768696c652070617273696e672063616368656420646f6d203a205b4e415d206572726f72207768696c652070617273696e672063616368652066696c653a205b4e415d206572726f72207768696c6520726563656976696e67207075736820646174615b4e415d20696e69742075647020736f636b6574206661696c65644661696c6f7665725377697463685265667265736865722072756e206572724661696c6f76657244617461536f757263652074797065206973205b4e415d2072656769737465724661696c6f76657253657276696365436e74206661696c2e73656c66416d6f72795461673a73656c664c6f636174696f6e5461673a73656c665669707365727665725461673a737472696e6720656d70747920616e64207468656e206578656375746520636175736520616e20657863657074696f6e737472696e67206e6f7420656d70747920616e64207468656e206578656375746520636175736520616e20657863657044652d7265676973746572696e672066726f6d204e61636f7320536572766572206e6f772e2e2e44652d726567697374726174696f6e2066696e69736865642e49676e6f72696e672061646472657373526567697374726174696f6e2064697361626c65642e5374617274206e61636f732067617465776179206c6f6361746f7220686561727442656174207461736b2073636865645374617274206e61636f7320686561727442656174207461736b207363686564756c65722e6e61636f732072656769737472792c204552525f4e41434f535f444552454749535445522c2064652d7265676973746572206661696c65642e2e2e4661696c666173742069732066616c73652e204e61636f73206e616d696e67536572766963652073687574446f776e206661696c65644e6f20646f6d20746f2064652d726567697374657220666f72206e61636f7320636c69656e742e2e2e4e6f207365727669636520746f20726567697374657220666f72206e61636f7320636c69656e742e2e2e5468657265206973206e6f20617661696c61626c65204950763620666f756e642e20537072696e6720436c6f7564204163616e277420737570706f72742073746174757320637265617465206e616d696e672073657276696365206572726f722170726f706572746965733d67657420616c6c20696e7374616e6365206f66206e616d696e675365727669636520756e737562736372696265206661696c65642c2070726f706572746965733a6e616d696e675365727669636520737562736372696265206661696c65642c2070726f706572746965733a412063726f73732d636c75737465722063616c6c206f6363757273efbc8c6e616d65203d204e61636f734c6f616442616c616e636572206572726f724e61636f7352756c65206572726f724e6f207365727665727320617661696c61626c6520666f7220736572766963653a206765742073657276696365206e616d652066726f6d206e61636f7320736572766572206661696c65642e6765742073657276696365206e616d652066726f6d206e61636f7320736572766572206661696c2c6765742073657276696365732066726f6d206e61636f7320736572766572206661696c2c676574207365727669636520696e7374616e63655b676574207375627363726962652073657276696365732066726f6d206e61636f73206661696c2c6e6f20696e7374616e6365206f6620636f6e666967207365727669636520666f756e642c2063616e2774206c6f6164206e6f20696e7374616e636520696e2073657276696365204c6f6164696e67206e61636f7320646174612c206461746149643a202752656672657368204e61636f7320636f6e6669672067726f75703d52656672657368206b657973206368616e6765643a205b4e61636f7320436f6e6669675d204c697374656e696e6720636f6e6669673a206461746149643d5b4e61636f7320436f6e6669675d204c6f616420636f6e6669675b6461746149643d5b4e61636f7320436f6e6669675d20636f6e6669675b6461746149643d736574206e61636f7320636f6e666967206e616d65737061636520277075626c69632720746f2027274572726f722067657474696e672070726f706572746965732066726f6d206e61636f733a2049676e6f72652074686520656d707479206e61636f7320636f6e66696775726174696f6e20616e64206765742069742067657420646174612066726f6d204e61636f73206572726f722c6461746149643a696c6c6567616c20707265666572656e63652076616c75653a20706172736520646174612066726f6d204e61636f73206572726f722c6461746149643a7265676973746572206661696c20666f72206e61636f73206c697374656e6572202c6461746149643d5b74686520636f6e666967206461746120697320696e76616c6964204265616e466163746f72792069643d43616e6e6f742064657465726d696e65206c6f63616c20686f73746e616d65436c69656e743a44796e616d69635365727665724c6973744c6f616442616c616e63657220466c697070696e672070726f70657274793a20466f7220274c6f63617465642070726f706572747920736f757263653a204e6f2055524c732077696c6c20626520706f6c6c65642061732064796e616d696320636f6e66696775726174696f6e204e6f206163746976652070726f66696c652073657454686520666f6c6c6f77696e6720546f20656e61626c652055524c732061732064796e616d696320636f6e66696775726174696f6e20736f75726365732c5573696e67207365727665724c697374557064617465722035303320534552564943455f554e415641494c41424c45204c6f61642062616c616e63657220646f6573206e6f74206861766520617661696c61626c652073657276657220666f724c6f61642062616c616e63657220646f6573206e6f7420636f6e7461696e20616e20696e7374616e636520666f7220537072696e6720436c6f7564204c6f616442616c616e6365722069732063757272656e746c7920776f726b696e672077556e61626c6520746f20706c756720696e2064756520746f20696e74657272757074696f6e2c2073796e6368726f6e69556e61626c6520746f2066696e6420696e7374616e636520666f7220596f7520616c7265616479206861766520526962626f6e4c6f616442616c616e636572436c69656e7420205b445542424f5d205b445542424f5d20436865636b206368616e676564206772617920636f6e666967732066696e69736865642c636f73743a436865636b206368616e676564206772617920636f6e666967732066726f6d202074696d6520436865636b206368616e67656420636f6e666967732066696e69736865642c636f73743a436865636b206368616e67656420636f6e666967732066726f6d202074696d6520436865636b206368616e676564206772617920636f6e66696773206572726f72436865636b206368616e676547726179436f6e666967207374617274436865636b206368616e67656420636f6e66696773206572726f72436865636b206368616e6765436f6e666967207374617274436865636b2064656c65746520636f6e666967732066696e69736865642c636f73743a436865636b2064656c65746520636f6e666967732066726f6d202074696d652044756d704368616e6765207374617274202c66726f6d2074696d652044756d704368616e6765207461736b206973206e6f74206f70656e44756d70477261794368616e6765207374617274202c66726f6d2074696d652044756d70477261794368616e6765207461736b206973206e6f74206f70656e4e6578742064756d702067726179206368616e67652077696c6c207363686564756c6564206166746572204e6578742064756d70206368616e67652077696c6c207363686564756c656420616674657220537461727420746f20636865636b2064656c65746520636f6e666967732066726f6d202074696d65205b616c6c2d64756d702d6572726f725d202c696e76616c6964207461736b20747970652c44756d70416c6c50726f63655b616c6c2d64756d705d2077616974202064756d70207461736b7320746f2062652066696e6973686564206572726f725b616c6c2d64756d702d677261792d6572726f725d202c696e76616c6964207461736b2074797065205b616c6c2d64756d702d6572726f725d202c696e76616c6964207461736b2074797065205b616c6c2d64756d702d626574615d205b616c6c2d64756d702d677261795d205b616c6c2d64756d702d7461675d205b616c6c2d64756d705d205b64756d702d616c6c5d2066696e64206368616e676520636f6e666967205b64756d702d616c6c2d626574612d6f6b5d20726573756c743d5b64756d702d616c6c2d677261792d6f6b5d20726573756c743d5b64756d702d616c6c2d5461672d6f6b5d20726573756c743d5b64756d702d616c6c2d6572726f725d205b64756d702d616c6c2d6f6b5d205b64756d702d6368616e67652d677261795d2066696e64206368616e676520636f6e66696720205b64756d702d6368616e67655d2066696e64206368616e676520636f6e66696720205b64756d702d6368616e67652d677261792d6f6b5d205b64756d702d6368616e67652d6f6b5d205b64756d702d64656c6574652d6f6b5d2c2067726f75704b65793a205b64756d702d64656c6574652d6f6b5d205b64756d702d677261795d20677261792072756c65206368616e6765642c20757064617465206c6f63616c206a766d205b64756d702d677261795d206d6435206368616e6765642c20757064617465206c6f63616c206a766d206361636865265b64756d702d677261795d2074696d657374616d70206368616e6765642c20757064617465206c617374206d6f6469665b64756d702d677261792d69676e6f72655d206d643520262074696d657374616d70206e6f74206368616e6765642e205b64756d702d677261792d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b655b64756d702d677261792d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d677261792d6572726f725d207772697465206c6f636b206661696c65642e205b64756d702d677261792d64656c6574652d6f6b5d2c2067726f75704b65793a205b64756d702d677261792d657863657074696f6e5d202e205b64756d702d7461672d69676e6f72655d2069676e6f726520746f20736176652063616368652066696c652e2067726f5b64756d702d7461672d69676e6f72655d206d643520262074696d657374616d70206e6f74206368616e6765642e20675b64756d702d7461672d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b65795b64756d702d7461675d206d6435206368616e6765642c20757064617465206c6f63616c206a766d2063616368652c205b64756d702d7461675d2074696d657374616d70206368616e6765642c20757064617465206c617374206d6f646966695b64756d702d7461672d69676e6f72655d2074686520746167206973206f6c642e2067726f75704b65793d5b64756d702d7461672d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d7461672d6572726f725d207772697465206c6f636b206661696c65642e205b64756d702d7461736b5d20616464207461736b2e2067726f75704b65793d5b64756d705d2061646420666f726d616c207461736b2e2067726f75704b65793d5b64756d705d20616464206261746368207461736b2e2067726f75704b65793d5b64756d705d206164642062657461207461736b2e2067726f75704b65793d5b64756d705d206164642067726179207461736b2e2067726f75704b65793d5b64756d705d2061646420746167207461736b2e2067726f75704b65793d5b64756d705d2070726f63657373205b677261792d6d6967726174652d626574615d2077616974202064756d70207461736b7320746f2062652066696e69735b677261792d6d6967726174652d7461675d2077616974206d696772617465207461736b7320746f2062652066696e695b677261792d6d6967726174652d7461675d20207375626d69742067726179207461736b20205b677261792d6d6967726174652d626574615d207375626d69742067726179207461736b205b677261792d6d6967726174652d626574615d2077616974205b677261792d6d6967726174652d7461675d2077616974205b6d696772617465206265746120746f20677261795d206461746149643d5b6d6967726174652074616720746f20677261795d206461746149643d737461727420636c65617220616c6c20636f6e6669672d696e666f2d626574612e737461727420636c65617220616c6c20636f6e6669672d696e666f2d677261792e737461727420636c65617220616c6c20636f6e6669672d696e666f2d7461672e737461727420636c65617220616c6c20636f6e6669672d696e666f2e73746172742064756d7020616c6c20636f6e6669672d696e666f2e2e2e737461727420746f20636c65617220616c6c20677261792d636f6e6669672d696e666f206f6e20737461727475702e7375636365737320746f202064756d7020616c6c20636f6e6669672d696e666fe3808244756d70536572766963652073746172744e61636f732053657276657220646964206e6f7420737461727420626563617573652064756d707365727669636520626368616e6765436f6e66696720646f6e652c636f73743a6368616e6765436f6e66696720636f756e743a6368616e6765436f6e666967207374617274636c6f73652066696c65206661696c656464656c65746564436f6e66696720646f6e652c636f73743a64656c65746564436f6e66696720636f756e743a64656c65746564436f6e66696720737461727464756d7020636f6e666967206661696c656e6420636865636b4d64355461736b657865637574652073716c206d6f64696679206f7065726174696f6e206661696c6564203a20657865637574652064756d702070726f6365737320686173206572726f72203a206661696c656420746f2064756d7020616c6c20677261792d636f6e6669672d696e666f206f6e20737461727475702e6661696c656420746f206c6f616420636c69656e74497057686974654c6973742c206661696c656420746f206c6f616420616767722077686974656c6973742c20696e697469616c44656c61793a6973517569636b53746172743a717569636b2073746172743b20737461727454696d653a72656164206170706c69636174696f6e2e70726f706572746965732077726f6e6772656164206e61636f732e636f6e6669672e726574656e74696f6e2e646179732077726f6e677361766520686561727462656174206661696c737461727420636865636b4d64355461736b7570646174654d643520646f6e652c636f73743a7570646174654d643520636f756e743a7570646174654d64352073746172745b64756d702d626574615d206d6435206368616e6765642c20757064617465206d64352026206970206c6973742026205b64756d702d626574615d206d6435206368616e6765642c20757064617465206d643520696e206c6f63616c206469735b64756d702d626574612d69676e6f72655d2069676e6f726520746f20736176652063616368652066696c652e2067725b64756d702d626574612d69676e6f72655d2069676e6f726520746f2073617665206a766d2063616368652c206d64355b64756d702d626574612d69676e6f72655d2074686520636f6e74656e74206973206f6c642e2067726f75704b65793d5b64756d702d626574612d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b655b64756d702d626574615d206970206c697374206368616e6765642c20757064617465206970206c69737420262074695b64756d702d626574615d2074696d657374616d70206368616e6765642c207570646174652074696d657374616d70205b64756d702d626574612d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d626574612d6572726f725d207772697465206c6f636b206661696c65642e205b64756d705d206d6435206368616e6765642c207361766520746f206469736b206361636865202c67726f75704b65795b64756d705d206d6435206368616e6765642c20757064617465206d643520616e642074696d657374616d7020696e205b64756d705d206d643520636f6e73697374656e74202c74696d657374616d70206368616e6765642c207570646174655b64756d705d2072656d6f766520206c6f63616c206469736b2063616368652c67726f75704b65793d5b64756d705d2072656d6f766520206c6f63616c206a766d2063616368652c67726f75704b65793d5b72656d6f76652d626574612d6f6b5d2072656d6f7665206265746120696e206c6f63616c206469736b2063616368655b72656d6f76652d626574612d6f6b5d2072656d6f7665206265746120696e206c6f63616c206a766d2063616368652c5b72656d6f76652d677261792d6f6b5d2072656d6f7665206772617920696e206c6f63616c206469736b2063616368655b72656d6f76652d677261792d6f6b5d2072656d6f7665206772617920696e206c6f63616c206a766d2063616368652c5b72656d6f76652d7461672d6f6b5d2072656d6f76652074616720696e206c6f63616c206469736b2063616368652c745b72656d6f76652d7461672d6f6b5d2072656d6f76652074616720696e206c6f63616c206a766d2063616368652c74615b72656d6f76652d6572726f725d207772697465206c6f636b206661696c65642e205b72656d6f76652d6f6b5d20636c65617220616c6c20636f6e6669672d696e666f2d626574612d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d677261792d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d7461672d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d626574612d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d677261792d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d7461672d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d74656e616e7420737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d74656e616e74206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d6265746120737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d6772617920737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d74616720737563636573732e636c65617220616c6c20636f6e6669672d696e666f2d62657461206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d67726179206661696c65642e636c65617220616c6c20636f6e6669672d696e666f2d746167206661696c65642e636c65617220616c6c20636f6e6669672d696e666f20737563636573732e636c65617220616c6c20636f6e6669672d696e666f206661696c65642e696e69742064656661756c7420726f636b736462207772697465206275666665722073697a6520696e697420666f726d616c20726f636b736462207772697465206275666665722073697a6520416e20457863657074696f6e206f63637572726564207768696c652074687265616420736c6565704c6f63616c204469736b2046756c6c2c4578697452656d6f7665206469723d5b5b64756d702d6572726f725d207772697465206c6f636b206661696c65642e205b64756d702d657863657074696f6e5d2073617665206469736b206572726f722e205b64756d702d69676e6f72655d2069676e6f726520746f20736176652063616368652066696c652e2067726f75704b655b64756d702d69676e6f72655d2069676e6f726520746f207361766520746f206469736b2063616368652e206d6435205b64756d702d69676e6f72655d2069676e6f726520746f207361766520746f206a766d2063616368652e206d643520635b64756d702d69676e6f72655d2074696d657374616d70206973206f757464617465642c67726f75704b65793d5b64756d702d69676e6f72655d2074686520636f6e74656e74206973206f6c642e2067726f75704b65793d5b6d64352d646966666572656e745d206461746149643a5b726561642d6c6f636b5d206661696c65642c205b77726974652d6c6f636b5d206661696c65642c20636865636b4d643520636f73743a6765744c6f63616c436f6e6669674d6435206661696c2c6461746149643a72656c6f6164206661696c3a5b63617061636974794d616e6167656d656e745d20e5889de5a78be58c96e79a84e697b6e58099e8afa547726f7570ef5b63617061636974794d616e6167656d656e745d20e5889de5a78be58c96e79a84e697b6e58099e8afa5e7a79fe688b75b63617061636974794d616e6167656d656e745d205468652075736167652867726f75703a2074656e616e743a20436f6d706c657465206461746162617365207265636f766572795b636f6d706c6574654d64352d6572726f725d2064617449643a5b636f6d706c6574654d64355d205b737461727420636f6d706c6574654d64355d736e617073686f74206c6f61642066726f6d203a207573652044697374726962757465645472616e73616374696f6e5365727669636573496d706c416e20657863657074696f6e206f6363757272656420647572696e6720746865207175657279206f7065726174696f6e416e20657863657074696f6e206f6363757272656420647572696e672074686520757064617465206f7065726174696f416e20657863657074696f6e206f63637572726564207768656e2065787465726e616c20646174612077617320696d70416e2074696d656f757420657863657074696f6e206f6363757272656420647572696e672074686520757064617465204661696c20746f20636f6d707265737320736e617073686f742c20706174683d4661696c20746f206c6f616420736e617073686f742c20706174683d54686572652077617320616e206572726f72207175657279696e672074686520646174612c2072657175657374203a205b45787465726e616c44617461536f75726365536572766963655d206461747320736f757263652072656c6f616420655b45787465726e616c44617461536f75726365536572766963655d2064617461736f757263652072656c6f61642065725b696e746572727570742d6572726f725d205b6c6973742d636f6e6669672d686973746f72795d206572726f722c206461746149643a5b6c6973742d636f6e6669672d686973746f72795d206572726f722c206e69643a6461746120696d706f727420686173206572726f72203a64622e70617373776f7264206973206e756c6c64622e70617373776f72642e64622e75726c2e64622e75736572206973206e756c6c64622e757365722e6f6e4170706c79207761726e203a206c6f67203a205b64657461696c2d70726576696f75732d636f6e6669672d686973746f72795d206572726f722c2069643a5b64657461696c2d636f6e6669672d686973746f72795d206572726f722c206e69643a6461746120766572696669636174696f6e206661696c6564657870656374656420636f6e66696720696e666f5b6461746169643a73796e63436f6e666967206661696c65642c20736f75726365436f6e666967496e666f20686173206265656e20757064746f436c69656e744e6f746966795461736b53697a65203d20746f4e6f746966795461736b53697a65203d20746f4e6f746966795461736b53697a653d5b6e6f746966792d657863657074696f6e5d207461726765743a5b6e6f746966792d72657472795d207461726765743a5b636c69656e742d6765745d20636c69656e7449703d5b6c6f6e672d70756c6c696e675d20636c69656e7420636f756e74205b636c69656e74497057686974654c6973745d20636c69656e742073756273636962657227732072656c6174696f6e732064656c657465206661696c2e636c69656e74497057686974654c69737420697320626c616e6b2e636c6f73652077686974656c6973742e64617461206368616e6765206572726f723a6c6f6e6720706f6c6c696e67206572726f723a736c6565702077726f6e67414444524553535f5345525645525f55524c3a43616e206e6f742067657420636c69656e74496e666f2066726f6d2043616e206e6f74206765742072656d6f74652066726f6d205365727665724c6973745365727669636520616464726573732d73657276657220706f72743a636865636b5365727665724865616c746820636f73743a20232323232323232323232063616e6e6f7420676574207365727665726c6973742c20736f20657869742e23232323232323232323205b7365727665726c6973745d2073656c662069702047657420636c69656e7420696e666f2066726f6d204765742072656d6f746520696e666f2066726f6d20496e766f6b652072656d6f74652073657276657220636f6e666967206c697374656e6572207374617465206279207572496e766f6b652072656d6f74652073657276657220636f6e666967206c697374656e65722062792075726c20546865207461736b20696e2069703a205b656e7649645d206661696c656420746f2067657420656e7649642c206572726f7220636f6465205b656e7649645d20657863657074696f6e2c205b7365727665726c6973745d206661696c656420746f20676574207365727665726c6973742c205b7365727665726c6973745d20657863657074696f6e2c205b7365727665726c6973745d207570646174656420746f20656e76496420697320626c616e6b676574207461736b20726573756c74207769746820496e746572727570746564457863657074696f6e3a20676574207461736b20726573756c74207769746820457865637574696f6e457863657074696f6e3a20676574207461736b20726573756c7420776974682054696d656f7574457863657074696f6e3a20676574207461736b20726573756c74207769746820457863657074696f6e3a20696e766f6b6520746f206e61636f732d58585858736c65657020696e74657272757074756e6865616c746849703a757365416464726573735365727665723a46696c74657220636174636820657863657074696f6e2c20526573706f6e73655574696c3a77726974654572724d73672077726f6e675b435552435549542d46494c5445525d20536572766572206661696c65643a5b616767722d646174614964735d205b72656c6f61642d73776974636865735d205b7377697463682d636f6e6669675d2061676772206461746149642077686974656c69737420697320626c616e6b2e636f727275707420737769746368207265636f726420636f7272757074207377697463682076616c75652073776974636820636f6e66696720697320626c616e6b2e67726f7570436f756e74203d2067726f7570436f756e743d6e6f7469667953696e676c6553657276696365546872656164506f6f6c2d5b66757a7a792d77617463685d206e6f2077617463686564436c69656e747320636f6e7465787420666f7220706174745b66757a7a792d77617463685d2020207061747465726e206d617463686564207365727669636520636f756e742069735b66757a7a792d77617463685d207472696d2066757a7a7920776174636820636f6e74657874206661696c5b66757a7a792d77617463685d206e6f20636c69656e742077617463686564207061747465726e205b66757a7a792d77617463685d20207061747465726e205b66757a7a792d77617463685d207061747465726e205b4c4f41442d524f4c45535d206c6f6164206661696c65645b4c4f41442d55534552535d206c6f6164206661696c6564617574682073746172742c20726571756573743a20415049206973206964656e74697479206f6e6c792c20736b69702076616c696461746520617574686f726974792c20725b415554482d46494c5445525d20536572766572206661696c65643a6163636573732064656e6965642c20726571756573743a20496e76616c696420736572766572206964656e746974792076616c756520666f722061757468207065726d697373696f6e3a202c206e61636f73557365723a202c20757365723a2043616e27742066696e6420477270632072657175657374207265736f7572636550617273657220666f7220747970652043616e27742066696e6420487474702072657175657374207265736f7572636550617273657220666f7220747970652043616e27742066696e64206175746820706c7567696e20666f722074797065204661696c656420746f206372656174652053534c436f6e7465787455736520737065636966696564207265736f7572636520706172736572205b4c4441502d4c4f47494e5d206661696c6564747279206c6f67696e2077697468204c4441502c20757365723a20466f756e64205365727665724964656e74697479436865636b657220696d706c656d656e746174696f6e205b41757468506c7567696e4d616e616765725d204c6f61642041757468506c7567696e53657276696365285b436c69656e7441757468506c7567696e4d616e616765725d204c6f616420436c69656e74417574685365727669636543616e27742066696e642070726f7065727469657320666f72207479706520466f756e64206d6f7265207468616e206f6e65205365727665724964656e74697479436865636b657220696d706c656d5265667265736820706c7567696e2070726f70657274696573206661696c656455706772616465206175746820636f6e6669672066726f6d20656e76206661696c65642c20757365206f6c642076616c55706772616465207061727365207265717565737420746f2070617468206572726f7245787069726564204a575420746f6b656e2e496e76616c696420706172616d657465727320666f72206765744d637053657276657242794e616d653a206e616d6573496e76616c696420636f6f6b6965206865616465723a20496e76616c6964204a5754207369676e61747572652e496e76616c6964204a575420746f6b656e2e4a575420746f6b656e20636f6d70616374206f662068616e646c65722061726520696e76616c69642e556e737570706f72746564204a575420746f6b656e2e457863657074696f6e20656e636f756e746572656420647572696e6720636f6e7465787420696e697469616c697a6174457863657074696f6e20636c6f73696e6720636f6e74657874457863657074696f6e20696e2074687265616420457863657074696f6e2063617573652062793a4c444150205365727669636520636f6e6e6563742074696d656f75743a526573706f6e64696e67207769746820756e617574686f72697a6564206572726f722e204d657373616765202d20526573706f6e64696e67207769746820756e617574686f72697a6564206572726f722e204d6573736167653a54686520736563726574204b65792063757272656e746c7920696e20757365206973206e6f742061207374616e6461726c6f67696e206572726f723a6661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f64652062792067727063203a206661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f646520627920687474706661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f6465203a202c207265706f727420746865206d6574616461746120746f2074686520756e6865616c746879206e6f6465203a207265706f727420746865206d6574616461746120746f20746865206e6f6465203a205b7365727665726c6973745d206e61636f732072656d6f746520736572766572206d656d62657273206368616e6765645b7365727665726c6973745d206e61636f732072656d6f746520736572766572206d656d62657273206368616e67656420746f203a205b7365727665726c6973745d206661696c20746f207265667265736820636c75737465722072706320636c69656e745b7365727665726c6973745d206661696c656420746f20676574207365727665726c6973745b7365727665726c6973745d206e6f7420757064617465642c206973207374696c6c203a205b7365727665726c6973745d206368616e67656420746f203a205b5b7365727665726c6973745d207570646174656420746f203a205b5b7365727665726c6973745d206d656d626572636f756e743d5b7365727665726c6973745d20657863657074696f6e5b7365727665726c6973745d2073656c6620697020206e6f7420696e207365727665726c697374202c636f6e6e656374696f6e2074797065206368616e6765642c2064657374726f7920636c69656e74206f66206d656d622c636f6e6e656374696f6e2074797065206368616e6765642c64657374726f7920636c69656e74206f66206d656d6265636f6e6e656374696f6e2074797065206368616e6765642c2064657374726f7920636c69656e74206f66206d656d6265636f6e6e656374696f6e2074797065206368616e6765642c64657374726f7920636c69656e74206f66206d656d6265726d656d626572206c656176652c64657374726f7920636c69656e74206f66206d656d626572202d203e203a2073746172742061206e65772072706320636c69656e7420746f206d656d626572202d203e203a2073746172742061206e65772072706320636c69656e7420746f206d656d626572202d3e203a205b436c7573746572527063436c69656e7450726f78795d206661696c20746f207265667265736820636c75737465722020746f207265667265736820636c75737465722072706320636c69656e745b436c7573746572527063436c69656e7450726f78795d207375636365737320746f207265667265736820636c757374416c6c204e61636f7320736572766572207570677261646520746f20757070657220332e782c20656e61626c6564206943757272656e742061646472657373696e67206d6f64652073656c656374696f6e203a2054686973206e6f646520697320726561647920746f2070726f766964652065787465726e616c207365727669636573416e20657863657074696f6e206f6363757272656420696e20746865206c61756e63682066696c65206d6f6e69746f72636c7573746572206d656d626572206e6f64652070657273697374656e6365206661696c6564203a206e61636f732d58585858205b7365727665726c6973745d206661696c656420746f20676574207365727665726c6973744e6f646520696e666f726d6174696f6e20757064617465203a20546865206e6f6465203a205b6d656d62657220696e666f726d6174696f6e20757064617465203a206e6f6465207374617465207265706f72742c207265636569766520696e666f203a206e6f646520737461746520757064617465206661696c65642c206e6f64653a206e6f6465207374617465207570646174696e672c206e6f64653a204661696c656420746f20636f6d6d756e6963617465207769746820746865206e6f6465203a205265636569766520696e76616c6964207265706f727420726573756c742066726f6d207461726765742061646472657373206e6f646520696e666f726d6174696f6e20697320696c6c6567616c2c2069676e6f7265206e6f64653a204e616d696e67206865616c746820636865636b206661696c2e436f6e666967206865616c746820636865636b206661696c2e47657420636c757374657220636f6e666967206d6574726963732072656365697665642c2069703d66696e69736820746f2064756d7020616c6c20646174612066726f6d2073746f72652e6c697374656e20636f6e66696720696420323a6c697374656e20636f6e6669672069643a737461727420746f206170706c7920636f6e6e656374696f6e2072756c6520636f6e74656e7420737461727420746f2064756d7020616c6c20646174612066726f6d2073746f72652e4465726279206661696c656420746f20657865637574652073716c3a204572726f7220656e636f64696e67207461674578706f727420636f6e6669672066726f6d20736572766572204661696c656420746f20696e76616c6964617465206361636865206166746572204442206f7065726174696f6e3a206e4661696c656420746f20696e76616c6964617465206361636865206166746572207570646174654d63705365727665724661696c656420746f2067657420657874726120696e666f2066726f6d20616476616e636520696e666f206d61704661696c656420746f2067657420657874726120696e666f2066726f6d20616c6c20636f6e66696720696e666f4661696c656420746f2073657269616c697a6520657874726120696e666f2066726f6d206772617920696e666f4661696c656420746f2068616e646c65206772706320636f6e66696775726174696f6e2071756572794661696c656420746f2066696e64206120757361626c6520686172647761726520616464726573734661696c656420746f20736574206c6f67206c6576656c20666f72206d6f64756c65204661696c656420746f20706172736520677261792072756c65206173206a736f6e4661696c656420746f20696e7374616e7469617465204661696c656420746f206d6f6e69746f722066696c654661696c656420746f20696e697469616c697a65204661696c656420746f20636f6d706c657465204661696c656420746f207374617274204661696c656420746f2062696e64204661696c656420746f206c6f61642047657420636f6e666967206d657472696373206572726f722066726f6d206d656d62657220616464726573733d47657420636f6e666967206d657472696373206572726f722066726f6d20636c69656e742069703d496d706f727420636f6e66696720746f20736572766572205b616767722d636f6e666c6963745d205b64656c657465436f6e666967735d20636f6e666967496e666f206973206e756c6c2c2069643a205b7570646174654c6f63616c436163686546726f6d53746f72655d616e206572726f72206f63637572726564207768696c6520636f6d7072657373696e6720646174612e63617463682073656172636820776f726b6572206572726f723a2064656c65746520636f6e66696773206261736564206f6e2074686520494473206c697374206572726f722c204944733a67657420636f6e6669672064657461696c2074696d656f75743a20696e76616c69642070726f62654d6f6469667920697320626c616e6b70617273696e672064617461206661696c6564717565727920626574612064617461206572726f7272656d6f766520626574612064617461206572726f72756e7a6970206572726f72416c6c2064756d7020706167652073697a652069732073657420746f20436f6e666967517565727952657175657374457874726163746f7220686173206265656e20696e697469616c697a6564436f6e666967517565727948616e646c6572436861696e5b436f6e6669674361636865466163746f727944656c65676174655d204c6f616420436f6e66696743616368654661635b436f6e6669674361636865466163746f727944656c65676174655d204d61746368656420436f6e66696743616368655b436f6e6669674361636865506f737450726f636573736f7244656c65676174655d204c6f616420436f6e66696743615b436f6e6669674361636865506f737450726f636573736f7244656c65676174655d204d61746368656420436f6e66695b436f6e6669674368616e6765436f6e666967735d43616e27742066696e6420636f6e66696720706c7567696e2070725b436f6e6669674368616e6765436f6e666967735d5265667265736820636f6e66696720706c7567696e2070726f70655b436f6e6669674368616e6765506c7567696e4d616e616765725d204c6f6164205b4d6435436f6d70617261746f7244656c65676174655d204d617463686564204d6435436f6d70617261746f7220666f5b4d6435436f6d70617261746f7244656c65676174655d204d617463686564204d6435436f6d70617261746f72206e6f5b4d6435436f6d70617261746f7244656c65676174655d204c6f6164204d6435436f6d70617261746f722869734865616c7468436865636b3a6d6178436f6e74656e743a6d61784865616c7468436865636b4661696c436f756e743a6e6f74696679436f6e6e65637454696d656f75743a6e6f74696679536f636b657454696d656f75743a416e206572726f72206f63637572726564207768696c65206c6f6767696e6720746865206f726967696e616c20657863416e206572726f72206f63637572726564207768696c6520657865637574696e67206d6574686f64205b417474656d7074656420746f206164642061206e756c6c20636f6e6669672071756572792068616e646c6572436f6e666967206368616e6765206a6f696e20706f696e7420657865637574696f6e206661696c65642e204572726f725b4572726f725d204661696c20746f2068616e646c6520436f6e6669675175657279436861696e526571756573745b6361732d7075626c6973682d626574612d636f6e6669672d6661696c5d207372634970203d205b6361732d7075626c6973682d677261792d636f6e6669672d6661696c5d207372634970203d205b6361732d7075626c6973682d7461672d636f6e6669672d6661696c5d207372634970203d205b6361732d7075626c6973682d636f6e6669672d6661696c5d207372634970203d205b7075626c6973682d636f6e6669672d6661696c65645d20636f6e66696720616c7265616479206578697374732e2064636861696e456e74727948616e646c65722773206e6578742068616e646c6572206973206e756c6c636f6e666967206368616e6765206a6f696e20706f696e74206661696c65642065786563757465206173796e6320706c7567696e207365727669636573206661696c656420676574206c6f63616c20686f73742061646472657373206572726f7272656164206170706c69636174696f6e2e70726f70657274696573206661696c6564726561642070726f70657274792066696c65206572726f723a5b6e6f746966792d7468726561642d706f6f6c5d207465617220646f776e2074687265616420746172676574206970205b6e6f746966792d7468726561642d706f6f6c5d2073657475702074687265616420746172676574206970205b6e6f746966792d7468726561642d706f6f6c5d20636c75737465722072656d6f7665206e6f6465205b6e6f746966792d657863657074696f6e5d202c20746f205b6e6f746966792d6572726f725d2055524c456e636f64657220656e636f6465206572726f725b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f635b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20436f6d706c657465642064657374725b436f6e6669675365727665722d48747470436c69656e744d616e616765725d204465737472756374696f6e206f66205b436f6e6669675365727665722d48747470436c69656e744d616e616765725d2053746172742064657374726f79696e5b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20737461727420746f2073687574646f5b436f6e6669675365727665722d48747470436c69656e744d616e616765725d20616c726561647920636c6f73656472656769737465724d4265616e5f6661696c7461736b5f6661696c5b43617061636974794d616e6167656d656e745d2048616e646c696e6720696e73657274206f7065726174696f6e20665b43617061636974794d616e6167656d656e745d20496e74657263657074696e672064656c657465436f6e666967206f5b43617061636974794d616e6167656d656e745d20496e74657263657074696e67207075626c697368436f6e666967205b43617061636974794d616e6167656d656e745d204572726f7220647572696e6720757064617465206f706572617469e4b8bbe58aa8e4bfaee6ada375736167652c2074656e616e743a20e4b8bbe58aa8e4bfaee6ada375736167652c2067726f75703a205b67657443617061636974795d5b75706461746543617061636974795d557365204d7973716c20382061732074686520647269766572557365204d7973716c20617320746865206472697665725b616c6c2d6d657267652d64756d705d205b6d657267652d6572726f725d205b6d657267652d6f6b5d205b6d657267652d71756572795d207365727665722073746172742c207363686564756c65206d6572676520656e642e5b6d657267652d64656c6574655d2064656c65746520636f6e66696720696e666f2062656361757365206e6f20646174636c656172486973746f7279436f6e6669672069732064697361626c6520696e2063757272656e7420636f6e74657874636c656172486973746f7279436f6e66696720697320656e61626c6520696e2063757272656e7420636f6e746578742c636c656172486973746f7279436f6e66696720676574207363686564756c6564686973746f727920636f6e66696720636c65616e6572207375636365737366756c6c79434f4e534f4c454c6f77206c6f6164206c696d697420736572766572206c697374203d4f766572206c6f6164206c696d697420736572766572206c697374203d52656c6f6164207461736b207375626d6974202c66726f6d536572766572203d536d6172742072656c6f6164207265717565737420726563656976652c7265717565737449703d4661696c20746f2066696e6420636f6e6e656374696f6e2072756e74696d6520656a6563746f7220666f72206e616d654661696c20746f20666f756e6420706572736973742072756c652073746f72616765206f66206e616d6520efbc9a4661696c20746f20666f756e6420706572736973742072756c652073746f72616765206f66206e616d65203a204661696c20746f20706172736520636f6e6e656374696f6e206c696d69742072756c65202c7065727369743a4661696c20746f20636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206f66206e616d65204661696c20746f2072756c6520706172736572206f66206e616d6520efbc9a4661696c20746f206c6f6164202072756e74696d6520656a6563746f724661696c20746f206c6f616465722073656c66207365727665724661696c20746f20666f756e6420636f6e6e656374696f6e204661696c20746f2020687474702074707320636865636b4661696c20746f206c6f61646572206d656d6265723d4661696c20746f20666f756e64207470732047657420206d6574726963732074696d656f75742c6d65747269637320696e666f206d6179206e6f7420636f6d706c65476574206d657472696373206661696c2c6d656d6265723d4765742073656c66206d657472696373206661696c4e61636f7320536572766572206d656d62657273206368616e6765642c20627574206275696c64206e6577206d61696e4e61636f7320536572766572204150492073746172746564207375636365737366756c6c7920696e204e61636f732053657276657220415049206973207374617274696e672e2e2e4e61636f7320536572766572206973207374617274696e672e2e2e466f756e64206e6f6e2d6c6f6f706261636b20696e746572666163653a2049676e6f72696e6720696e746572666163653a2049676e6f72696e6720616464726573733a204e6574776f726b20696e746572666163652063616e206e6f742067657420697355702c20657863657074696f6e3a54657374696e6720696e746572666163653a2043616e6e6f7420676574206669727374206e6f6e2d6c6f6f706261636b2061646472657373556e61626c6520746f207265747269657665206c6f63616c686f7374556e61626c6520746f207374617274205b4f7065726174696e6753797374656d4265616e4d616e616765725d204661696c656420746f206c6f6164206f70657272656672657368206970206572726f7274686520646f6d61696e3a2027436f6d706c6574656420696e697469616c697a6174696f6e416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e74207761732063416e20657863657074696f6e206f63637572726564207768656e2074686520636f6d6d6f6e204854545020636c69656e416e20657863657074696f6e206f6363757272656420647572696e672066696c65206c697374656e696e67203a46696c65206368616e6765206576656e742063616c6c6261636b206572726f72203a5b4469736b5574696c735d2063616e277420637265617465206469726563746f72795b576174636846696c6543656e7465725d204465737472756374696f6e206f662074686520656e645b576174636846696c6543656e7465725d20436f6d706c65746564206465737472756374696f6e5b576174636846696c6543656e7465725d2073687574646f776e20686173206572726f72203a5b576174636846696c6543656e7465725d20737461727420746f2073687574646f776e205b576174636846696c6543656e7465725d2053746172742064657374726f79696e67205b576174636846696c6543656e7465725d20616c726561647920636c6f7365645b576174636846696c6543656e7465725d20737461727420636c6f73654275696c64204d6f64756c655374617465206661696c656420696e206275696c6465723a4d65747269637320696e6974206661696c6564203a557064617465206162696c69747920636f6e6669672066726f6d20656e76206661696c65642c20757365206f6c64207672654275696c64204d6f64756c655374617465206661696c656420696e206275696c6465723a4149206d6f64756c652064697361626c656420626563617573652066756e6374696f6e206d6f6465206973204149206d6f64756c652064697361626c65642062656361757365207365742043616368652069732064697361626c65642c206d616e75616c2073796e632069676e6f726564446573657269616c697a65204572726f7220647572696e672063616368652073796e63207461736b4572726f722073796e63696e6720636163686520666f72206e616d6573706163653a204d637020536572766572207368757474696e6720646f776e2073796e63207461736b207363686564756c65206578656375746f72206661696c65647468726561643a206b65793a206c6f636b206661696c2e5b456e6372797074696f6e48616e646c65725d205b6465637279707448616e646c65725d204e6f20656e6372797074695b456e6372797074696f6e48616e646c65725d205b656e637279707448616e646c65725d204e6f20656e6372797074695b456e6372797074696f6e506c7567696e4d616e616765725d204c6f616420456e6372797074696f6e506c7567696e535b637573746f6d456e7669726f6e6d656e74506c7567696e536572766963655d204c6f616420637573746f6d456e7669436f6c756d6e20274c65786963616c206572726f722061742053796e746178206572726f723a205461626c652f5669657720275468652073746174656d656e74207761732061626f72746564205b64622d6572726f725d5b64622d6f746865722d6572726f725d757365206c6f63616c206462207365727669636520666f7220636865636b206462206865616c74682e636865636b206d61737465722064622e757365205374616e64616c6f6e6544617461626173654f706572617465496d706c5b6d61737465722d64625d20726f77206d61707065722054686520736572766572204950206c697374206f66204e61636f73206973205b4e61636f7320436f6e736f6c652073746172746564207375636365737366756c6c7920696e204e61636f7320436f6e736f6c65206973207374617274696e672e2e2e4e61636f73206973207374617274696e672e2e2e4e61636f732073746172746564207375636365737366756c6c7920696e204170706c69636174696f6e2072756e206661696c65644e61636f73206661696c656420746f2073746172742c20706c65617365207365652053746172747570206572726f7273203a436f6d6d656e63696e6720677261636566756c2073687574646f776e2e44657374726f79696e672050726f746f636f6c48616e646c657220477261636566756c2073687574646f776e20636f6d706c65746548696b617269506f6f6c2d50617573696e672050726f746f636f6c48616e646c6572205368757474696e6720646f776e204578656375746f72536572766963652053746f7070696e672050726f746f636f6c48616e646c65722053746f7070696e672073657276696365205b48747470436c69656e744d616e616765725d2053746172742064657374726f79696e672048747470436c69656e745b48747470436c69656e744265616e486f6c6465725d204465737472756374696f6e206f662074686520656e645b48747470436c69656e744265616e486f6c6465725d20436f6d706c65746564206465737472756374696f6e5b48747470436c69656e744d616e616765725d204465737472756374696f6e206f662074686520656e645b48747470436c69656e744265616e486f6c6465725d20737461727420746f2073687574646f776e205b48747470436c69656e744265616e486f6c6465725d2053746172742064657374726f79696e67205b48747470436c69656e744265616e486f6c6465725d20616c726561647920636c6f7365645b4e6f7469667943656e7465725d204e6f20737562736372696265727320666f7220736c6f77206576656e74205b4e6f7469667943656e7465725d204465737472756374696f6e206f662074686520656e645b4e6f7469667943656e7465725d20436f6d706c65746564206465737472756374696f6e5b4e6f7469667943656e7465725d20737461727420746f2073687574646f776e205b4e6f7469667943656e7465725d2053746172742064657374726f79696e67205b4e6f7469667943656e7465725d20616c726561647920636c6f7365645b4e6f7469667943656e7465725d20746865205b546872656164506f6f6c4d616e616765725d204465737472756374696f6e206f662074686520656e645b546872656164506f6f6c4d616e616765725d20436f6d706c65746564206465737472756374696f6e5b546872656164506f6f6c4d616e616765725d20737461727420746f2073687574646f776e205b546872656164506f6f6c4d616e616765725d2053746172742064657374726f79696e67205b546872656164506f6f6c4d616e616765725d20616c726561647920636c6f736564546865726520617265206e6f205b5374617274696e672050726f746f636f6c48616e646c65725374617274696e6720536572766c657420656e67696e655374617274696e672073657276696365205b5374617274696e67207769746820504944205374617274656420546f6d63617420696e697469616c697a6564207769746820706f72742873293a2020286874747029546f6d63617420696e697469616c697a6564207769746820706f727420546f6d6361742073746172746564206f6e20706f72742873293a20546f6d6361742073746172746564206f6e20706f7274204e61636f732d72656c6174656420636c7573746572207265736f7572636520696e697469616c697a6174696f6e54686520636c7573746572207265736f7572636520697320696e697469616c697a65644765742053747265616d204572726f7254686572652077617320616e20657863657074696f6e20746f20746865206d657373616765207075626c697368696e6754686572652077617320616e20657863657074696f6e207768656e207075626c69736865722073687574646f776e203a416464696e672077656c636f6d6520706167654265616e202743616368652073796e63436163686564204d63704361636865644d6370436f756c64206e6f7420726574726965766520496e70757453747265616d20666f72206578697374656e636520636865436f756c64206e6f7420636c6f736520636f6e74656e742d6c656e67746820496e70757453747265616d20666f7220436f756c64206e6f742072657472696576652046696c6520666f72206578697374656e636520636865636b206f6620436f756c64206e6f7420726574726965766520636f6e74656e7473206f66206469726563746f7279205b436f756c64206e6f742063726561746520696e6465782074656d706c6174654372656174696e67204578706f73696e6720476c6f62616c2041757468656e7469636174696f6e4d616e61676572496e697469616c697a696e67204578656375746f7253657276696365496e697469616c697a696e672050726f746f636f6c48616e646c6572496e697469616c697a696e6720536572766c6574496e697469616c697a696e6720537072696e67496e697469616c697a65497374696f206d6f64756c652064697361626c65644b38732053796e63206d6f64756c652064697361626c65644c6f6164204e61636f73207061636b6167654c6f616420636f6d2e616c69626162614e6f205461736b5363686564756c65724e6f206163746976652070726f66696c654e6f7420666f756e64205365727665724964656e74697479436865636b65724f627461696e696e672073696e676c65746f6e206265616e50726f7065727479202775736572446e27206e6f7420736574526561647920746f205265666c656374696f6e7320746f6f6b52656769737465722074707320636f6e74726f6c2c706f696e744e616d653d5265676973746572656420647269766572207769746820526f6f74205765624170706c69636174696f6e436f6e74657874536b69702040537072696e67426f6f744170706c69636174696f6e537072696e6720456e7669726f6e6d656e742773206163746976652070726f66696c65735573696e6720496e666c7578444257494c4c204e4f54207365637572652057494c4c207365637572652057696c6c206e6f74207365637572652057696c6c2073656375726520596f75206172652061736b696e6720537072696e672053656375726974795b4162696c697479436f6e74726f6c4d616e616765725d205b4d61707065724d616e616765725d205b63617061636974794d616e6167656d656e745d205b6d6967726174655d20636c656172436f6e666967486973746f72796661696c656420746f2073656e64206d657472696373676976656e207363616e2075726c737075626c697368696e67206d657472696373756e61626c6520746f206372656174652064617461626173657573652044697374726962757465644572726f722070617273696e6720485454502072657175657374206865616465724572726f72207374617274696e67205265736f6c766564205b536572766c65742e73657276696365282920666f7220736572766c65742046696c74657220666f722041504920696e6974206865616c746820706c7567696e203a2074797065733d5468657265206973206e6f2070726f7065727479206e616d656420225b4d656d62657220636f70795d20636f7079206661696c6564676f7420657863657074696f6e2e207265616420636c757374657220636f6e66206661696c4e61636f732074686973207461736b206578656375746520686173206572726f72203a205b436c69656e742d44656c6574655d2052656365697665642064697374726f20636c69656e742073796e6320646174615b436c69656e742d44656c6574655d2052656365697665642064697374726f20636c69656e742073796e632064617461205b436c69656e742d4164645d2052656365697665642064697374726f20636c69656e742073796e632064617461205b44495354524f5d2043616e63656c2064697374726f2073796e632063617573656420627920746172676574207365725b44495354524f5d2043616e63656c2064697374726f2073796e63206361757365642062792074617267657420736572766572205b44495354524f5d2043616e63656c2064697374726f20766572696679206361757365642062792074617267657420735b44495354524f5d2043616e63656c2064697374726f20766572696679206361757365642062792074617267657420736572766572205b44495354524f2d5741524e5d205265636f72644c697374656e6572206e6f7420666f756e642c206b65793a205b44495354524f2d5741524e5d2064617461206e6f7420666f756e642c206b65793a205b44495354524f2d5645524946592d4641494c45445d205d207265766973696f6e206c6f63616c3d5b44495354524f2d4641494c45445d20636c69656e7420546172676574205b70726f636573734261746368496e7374616e636544697374726f446174615d204261746368496e7374616e63654461746f2072656d6f7665206b6579733a205b7265636569766520726573706f6e7369626c65206b65792074696d657374616d70206f66206372656174696e67207365727669636520636f6d2e616c69626162612e64697374726f206e6f74696669657220737461727465646c6f6164206461746120737563636573736c6f61642064617461206661696c65642e77616974696e6720736572766572206c69737420696e69742e2e2e5b4e41434f532d44495354524f5d20646174756d206368616e6765206e6f7469666965642c206b65793a205b4e41434f532d44495354524f5d2072726f72207768696c65206661696c656420746f20726571204150493a2068747470733a2f2f6661696c656420746f20726571204150493a20687474703a2f2f6661696c656420746f20726571204150493a68747470733a2f2f6661696c656420746f20726571204150493a687474703a2f2f6c697374656e6572206f662073796e6320636865636b73756d207461736b20616c726561647920696e2070726f6365737320776974682073796e6320636865636b73756d733a206164642073796e63207461736b3a20676f74206b65793a20736572766572206c6973742069733a2073796e6320616c726561647920696e2070726f636573732c206b65793a2073796e632066726f6d2073796e63206b6579733a2064697370617463682073796e63207461736b206661696c65642e73686f756c64206e6f74206c6172676572207468616e2073796e632064617461206661696c65642e74696d65642073796e63207461736b206661696c65642e67657420646174612066726f6d2073796e632066756c6c20646174612066726f6d205b6f6e53796e635d207265636569766520656d70747920656e74697479214e616d696e6750726f78797b504f537d207b49502d44495341424c45447d2076616c69643a202c206d73673a20636c69656e74202c206d73673a20636c69656e742074696d656f757420616674657220736572766963653a20736572766963654e616d653a20207b504f537d207b49502d44495341424c45447d20696e76616c6964207b504f537d207b49502d454e41424c45447d2076616c69643a2041424c45447d205b49502d555044415445445d206e616d6573706163653a205b49502d44495341424c45445d206970733a205b49502d454e41424c45445d206970733a205b5550444154452d444f4d41494e5d20457863657074696f6e207768696c652074616b696e67206974656d2066726f6d5b5550444154452d444f4d41494e5d20457863657074696f6e207768696c652075706461746520736572766963653a205b434c49454e542d424541545d2070726f63657373696e6720626561743a205b434c49454e542d424541545d207265667265736820626561743a205b4845414c54482d434845434b2d53594e435d206661696c656420746f2061646420636865636b20726573756c7420745b4845414c54482d434845434b2d56325d207363686564756c65206865616c746820636865636b207461736b3a205b4845414c54482d434845434b2d53594e435d206661696c656420746f2073656e6420726573756c7420746f205b4845414c54482d434845434b5d207363686564756c65206865616c746820636865636b207461736b3a205b4845414c54482d5354415455532d555044415445445d206e616d6573706163653a205b43414e43454c2d434845434b5d2063616e63656c206661696c656421636865636b657273206572726f724576656e742063616c6c6261636b20657863657074696f6e3a4e616d696e67204576656e74205075626c6973686572204661696c656420746f2077726974652044495354524f3a7c504552464f524d414e43453a7c5461736b20776f726b6572207374617475733a496e6974206d65747269637320666f72205b505553482d535543435d206d732c20536572766963657b6e616d6573706163653d276d7320666f722073756273637269626572205b505553482d4641494c5d205b505553485d205461736b206d6572676520666f7220536572766963657b6e616d6573706163653d27526561736f6e2064657461696c3a73656e6420756470207061636b65743a2072656365697665642061636b3a207b6d61782072652d707573682074696d657320726561636865642c2072657472792074696d6573202c206b65793a20726574727920746f207075736820646174612c206b65793a2050757368207461736b20666f7220736572766963655b66757a7a792077617463685d20696e6974206e6f7469667920616c6c2062617463682066696e697368202c636c69655b66757a7a792077617463685d20696e6974206e6f746966792066696e6973682070757368207375636365737320202c5b66757a7a792077617463685d20696e6974206e6f746966792070757368207375636365737320202c636c69656e74495b66757a7a792077617463685d2073796e63206e6f74696679207461736b20737563636573732c207061747465726e205b66757a7a792077617463685d206368616e6765206e6f746966792073756363657373202c636c69656e744964205b66757a7a792077617463685d2072657363686564756c652074686973207461736b20746f20656e67696e655b66757a7a792077617463685d206368616e6765206e6f74696679206661696c202c636c69656e744964205b66757a7a792077617463685d2073796e63206e6f74696679206661696c2c207061747465726e205b46555a5a592d57415443482d494e49542d505553485d205461736b206d6572676520666f72207061747465726e205b4e41434f532d505553485d2070757368696e6720656d707479206461746120666f7220636c69656e74206973206e6f5b4e41434f532d505553485d2070757368696e6720656d707479206461746120666f7220636c69656e74206973206e6f7420616c6c6f7765643a205b4e41434f532d505553485d206661696c656420746f2072656d6f766520636c69656e74207a6f6d6269655b4e41434f532d505553485d206572726f72207768696c6520726563656976696e672061636b20646174615b4e41434f532d505553485d206661696c656420746f207075736820736572766963654e616d653a205b4e41434f532d505553485d206661696c656420746f20636f6d707265737320646174613a205b4e41434f532d505553485d206661696c656420746f207072657061726520646174613a205b4e41434f532d505553485d206661696c656420746f207075736820646174613a205b4e41434f532d505553485d2061636b456e747279206973206e756c6c2e5b4e41434f532d505553485d20636c69656e744d61702073697a653a205b505553482d43414348455d206361636865206869743a20636c69656e74206973207a6f6d6269653a20636c69656e743a207075736820736572766963654e616d653a2061636b2074616b657320746f6f206c6f6e672066726f6d20526166742067726f75702057616974696e67204a72616674206c656164657220766f7465202e2e2e6f6e4170706c79205b524146545d20696e76616c69642073746174652066726f6d206d61737465725b524146545d206d616b652072656d6f7465206173206c65616465725b524146545d206f7574206f66206461746520626561746c65616465722074696d656f75742c20737461727420766f74696e672c6c65616465723a20726563656976656420696c6c65676974696d61746520766f74652c20766f7465722d7465726d3a726563656976656420617070726f76652066726f6d20706565723a20726563656976656420656d70747920646174756d766f7465205b4953204c45414445525d206e6f206c656164657220697320617661696c61626c65206e6f77215b524146542d4e4f5449464945525d20646174756d206973206368616e6765642c206b65793a205b524146542d4e4f5449464945525d20646174756d2069732064656c657465642c206b65793a204e41434f532d52414654206572726f72207768696c652073656e64696e672068656172742d6265617420746f207065654e41434f532d52414654206661696c656420746f206e6f74696679206c697374656e65724e41434f532d524146542062656174206661696c65643a204e41434f532d5241465420766f7465206661696c65643a206572726f72207768696c652073656e64696e672068656172742d6265617420746f20706565723a206572726f72207768696c652073656e64696e6720766f746520746f207365727665723a206572726f72207768696c65207570646174696e6720736572766572206c6973742e72616674207065657273206368616e6765643a205b557067726164652066726f6d20315820666561747572652068617320636c6f736564616464206c697374656e65723a206361636865206c6f616465642c20646174756d20636f756e743a2066696e697368206c6f6164696e6720616c6c20646174756d732c2073697a653a2066696e697368206c6f6164696e6720646174756d2c206b65793a2066696e69736820746f206c6f616420646174612066726f6d206469736b2c20636f73743a20696e697469616c697a696e672052616674207375622d73797374656d74696d657220737461727465643a206c65616465722074696d656f7574206d733a20636c65616e206f6c6420636163686520646174756d20666f72206f6c642072616674737461727420746f206d6f7665206f6c6420726166742070726f746f636f6c206d65746164617461737461727420746f20636c6f7365206f6c6420726166742070726f746f636f6c21212173746f70206f6c6420726166742070726f746f636f6c207461736b20666f72206c6f616420736e617073686f7420666f72206e616d657370616365205b4e41434f532d524146545d204572726f72207768696c652068616e646c696e67206e6f74696679696e67207461736b5b4e41434f532d524146545d206572726f72207768696c65206e6f74696679696e67206c697374656e6572206f66206b5b4e41434f532d524146545d206572726f72207768696c652067657474696e6720706565722066726f6d20706565723a5b4e41434f532d524146545d2074696d657374616d7020697320736d616c6c6572207468616e2074686174206f66206d5b4e41434f532d524146545d206661696c656420746f2068616e646c65206265617420656e7472792c206b65793a205b4e41434f532d524146545d20646174756d206368616e6765206e6f7469666965642c206b65793a205b4e41434f532d524146545d206661696c656420746f2072656d6f766520656e7472792c206b65793d5b4e41434f532d524146545d206765742070656572206661696c65643a204f6e206170706c792077726974652072657175657374206661696c65642c4f6e206170706c792073776974636820646f6d61696e206661696c65642c4f6e20726561642073776974636820646f6d61696e206661696c65642c4f6e20726561642072657175657374206661696c65642c756e737570706f7274206f7065726174696f6e3a2052616674206f6e507574206661696c65642e52616674206f6e52656d6f7665206661696c65642e5261667420707574206661696c65642e526166742072656d6f7665206661696c65642e64617461207075626c697368206661696c65642c20636175736564206661696c656420746f206e6f74696679206d616a5b524146545d206572726f72207768696c65206d617374657220656c656374696f6e205b524146545d206572726f72207768696c652073656e64696e67206265617420616464207461736b2072656d6f7665207461736b205b524146542d424541545d206661696c656420746f2073796e6320646174756d2066726f6d206c65616465725b524146542d424541545d20496e746572727570746564206572726f7272656365697665206265617420726573706f6e73652066726f6d3a2072656365697665206e756c6c20646174756d3a205b524146545d206661696c656420746f2064656c65746520646174612066726f6d20706565725b524146545d206661696c656420746f207075626c697368206461746120746f20706565725b524146545d20726563656976656420626561742077697468205b524146545d2073656e642062656174206f6e6c792e5b524146545d2073656e6420626561742077697468205b53454e442d424541542d4f4e4c595d20726177206265617420646174612073697a653a2073656e64206265617420746f2073657276657220646174612061646465642f757064617465642c206b65793d646174612072656d6f7665642c206b65793d646174756d2064656c657465642c206b65793a206461746120757064617465642c206b65793a2067657420646174756d732066726f6d206c65616465723a205b524146542d44454c4554455d206661696c656420746f2064656c657465206f6c6420666f726d617420646174756d3a5b524146542d44454c4554455d206661696c656420746f2064656c65746520646174756d3a20646174756d206b6579206465636f6465206661696c65643a206c6f616420646174756d206661696c65643a2077616e696e673a206661696c656420746f20646573657269616c697a65206b65793a207761726e696e673a20656e636f756e7465726564206469726563746f727920696e206361636865206469723a206f7574206f662064617465207075626c6973682c207075622d7465726d3a2070656572207369676e616c5075626c69736820636f73742072616674206e6f74696669657220737461727465647265667265736820736572766572206c697374206661696c65642c2069676e6f72652069742e736572766572206c69737420697320757064617465642c20646561643a20736572766572206c69737420697320757064617465642c206e65773a20496e69742053776974636820446f6d61696e206469726563746f7279206661696c65643a5375626d69742073776974636820646f6d61696e206661696c65643a436c69656e74206368616e676520666f72207365727669636520536572766963657b6e616d6573706163653d27272c20657068656d6572616c3d436c69656e7420636f6e6e656374696f6e2020636f6e6e65637420646973636f6e6e6563742050657273697374656e7420636c69656e7420636f6e6e656374696f6e20436c69656e742072656d6f766520666f72207365727669636520536572766963657b6e616d6573706163653d2772656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420736572766963653a2072656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420636c69656e743a2052656d6f76652065787069726564206d6574616461746120457870697265644d65746164617461496e666f7b736572765b4155544f2d44454c4554452d49505d20736572766963653a20536572766963657b6e616d6573706163653d275b4155544f2d44454c4554452d49505d20736572766963653a202c2069703a207b5b49502d444541445d206661696c656420746f2064656c657465206970206175746f6d61746963616c6c792c2069703a6e616d657370616365203a205d20736572766963657320617265206175746f6d61746963616c6c7920636c65616e65642c205b5b4e41434f532d524146545d20646174756d206973206368616e6765642c206b65793a20636f6d2e616c69626162612e5b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c206f6c643a5b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c206f6c643a205b5b4e41434f532d44495354524f5d2064697374726f206d6170706572206661696c65642c2072657475726e206c6f636164697374726f206d6170706572206661696c65642c2072657475726e206c6f63616c686f73743a205b4e41434f532d444f4d5d206572726f72207768696c652063616c63756c6174696e6720636865636b73756d286d64355b4e41434f532d44495354524f5d2064697374726f207468726573686f6c6420726573746f72656420616e64207374615b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c20646973615b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c2064697361626c65206865616c746820636865636b20666f72205b4e41434f532d44495354524f5d2064697361626c65206865616c746820636865636b20666f72205b4e41434f532d444f4d5d207265636569766564206d616c666f726d65642069703a206e756c6c5b4e41434f532d444f4d5d206661696c656420746f2070726f636573732069703a207265636569766520696e76616c696420726564697265637420726571756573742066726f6d2070656572207265636569766520636f6e66696720696e666f3a2023457863657074696f6e207768696c652070726f63657373696e6720636c69656e7420626561742074696d65206f75742e457863657074696f6e207768696c6520726571756573743a2068747470733a2f2f206361757365643a20457863657074696f6e207768696c6520726571756573743a20687474703a2f2f5b44495354524f2d5354415455532d434c45414e5d204661696c656420746f207265717565737420746f20636c65616e5b44495354524f2d5354415455532d434c45414e5d204661696c656420746f207265717565737420746f20636c65616e207365727665722073746174757320746f205b44495354524f2d46494c5445525d2072657175657374206661696c65643a205b44495354524f2d46494c5445525d20536572766572206661696c65643a6d656d626572204d656d6265727b69703d275570677261646520746f20322e302e58436865636b207768657468657220636c6f736520646f75626c6520777269746544697361626c6520446f75626c652077726974652c2073746f7020616e6420636c65616e2076312e7820636163686520446f776e67726164652072616665206661696c6564446f776e677261646520746f20312e587570677261646520636865636b20726573756c742066616c73657570677261646520636865636b20726573756c742074727565757067726164652e73746174652066696c65206973206e6f742065786973746d656d626572206368616e67652c206576656e743a20646f75626c652077726974652072656d6f76616c206f66207365727669636520646f75626c6520777269746520666f722073657276696365207461736b205b434c49454e542d424541545d2054686520696e7374616e636520686173206265656e2072656d6f76656420666f72205b434c49454e542d424541545d2054686520696e7374616e636520686173206265656e2072656d6f76656420666f72206865616c7468206d656368616e69736d2c20706572666f726d206461746120636f6d70656e736174696f6e206f7065726174696f6e732c20626561743a205b434c49454e542d424541545d2066756c6c20617267756d656e74733a20626561743a2070726f74656374207468726573686f6c6420726561636865642c2072657475726e20616c6c206970732c2073657276695b5354415455532d53594e4348524f4e495a455d206661696c656420746f2072657175657374207365727665725374612c2072656d6f7465207365727665723a205b5354415455532d53594e4348524f4e495a455d206661696c656420746f2072657175657374207365727669636553745b5354415455532d53594e4348524f4e495a455d204661696c656420746f2067657420736572766963652073746174755b5354415455532d53594e4348524f4e495a455d204661696c656420746f206765742073657276696365207374617475732066726f6d205b5354415455532d53594e4348524f4e495a455d2073796e632073657276696365207374617475732066726f6d3a206372656174696e6720656d7074792073657276696365205b4e45572d534552564943455d207b5b444541442d534552564943455d207b5b434c55535445522d5550444154455d205b534552564943452d5550444154455d20736572766963653a20636c75737465722073697a652c206e65773a20636c75737465723a205b66757a7a792d77617463685d2073657276696365206368616e6765206d6174636865642c73657276696365206b65795b66757a7a792d77617463685d2073657276696365206368616e6765206d6174636865642c73657276696365206b6579205b4845414c54482d434845434b2d56325d206572726f72207768696c652070726f63657373206865616c7468206368655b4845414c54482d434845434b2d56325d206572726f72207768696c652070726f63657373696e67204e494f207461735b4845414c54482d434845434b2d56325d2074637020636865636b2073746172746564206265666f7265206c617374205b4845414c54482d434845434b5d206572726f72207768696c652070726f63657373206865616c746820636865636b205b4845414c54482d434845434b5d2074637020636865636b2073746172746564206265666f7265206c617374206f6e655b4845414c54482d434845434b5d204572726f72207768696c6520636f6e737472756374696e672048545450206173795b4845414c54482d434845434b5d206572726f72207768696c652070726f63657373696e67204e494f207461736b5b4845414c54482d434845434b5d206865616c746820636865636b206973205b4845414c54482d53594e435d207365727665723a20676f7420657863657074696f6e2e5b444f4d41494e2d555044415445525d20457863657074696f6e207768696c652075706461746520736572766963653a5b444f4d41494e2d555044415445525d20457863657074696f6e207768696c652075706461746520736572766963653a205b444f4d41494e2d434845434b53554d5d20736572766963654e616d65206f7220636865636b73756d20697320656d705b444f4d41494e2d5354415455535d20457863657074696f6e207768696c652073656e64696e672073657276696365205b444f4d41494e2d5354415455535d204661696c656420746f20616464207365727669636520746f20626520757064615b444f4d41494e2d5354415455535d2072656365697665206d616c666f726d656420646174613a205b4e616d696e6753657276657248747470436c69656e744d616e616765725d20436f6d706c65746564206465737472755b4e616d696e6753657276657248747470436c69656e744d616e616765725d204465737472756374696f6e206f6620745b4e616d696e6753657276657248747470436c69656e744d616e616765725d2053746172742064657374726f79696e675b4e616d696e6753657276657248747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63635b4e616d696e6753657276657248747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a20476c6f62616c436f6e6669677b4c6f616420696e7374616e636520657874656e73696f6e2068616e646c6572205573696e67206e616d696e672e64697374726f20636f6e666967205b5345525645522d5354415455535d20457863657074696f6e207768696c652073656e64696e672073657276657220735b5345525645522d5354415455535d20746172676574205b5345525645522d494e49545d20676f74205b53656c6563746f724d616e616765725d2063616e6e6f742066696e642074686520636f6e746578744275696c6465725b53656c6563746f724d616e616765725d20657865637574652073656c656374206661696c65642c2077696c6c2072655b53656c6563746f724d616e616765725d20696e69742053656c6563746f72732c2053656c6563746f722074797065205b53656c6563746f724d616e616765725d20696e69742073656c6563746f72436f6e746578744275696c646572732c205b53656c6563746f724d616e616765725d2050617273652053656c6563746f72206661696c65642c20747970653a205b53656c6563746f724d616e616765725d2053656c6563746f72205b53656c6563746f724d616e616765725d204c6f6164206c697374656e20666f722073657276696365206d657461206368616e6765206661696c6564216c697374656e20666f722073657276696365206d657461206368616e67656c697374656e207377697463682073657276696365206661696c65642e6e616d696e672e64697374726f20636f6e6669672077696c6c2062652072656d6f7665646f70656e20656d7074792073657276696365206175746f20636c65616e206a6f622c20436c65616e20436c6f736520646f75626c65207772697465207769746820657863657074696f6e436c6f736520646f75626c65207772697465206661696c65644661696c656420746f206c6f61642066696c65206173796e6320636865636b20666f722073657276696365206572726f72446f75626c65207772697465207461736b2069732072656d6f76696e672061206e6f6e2d657869737420736572766963446f75626c652077726974652072656d6f76616c206f6620446f75626c65207772697465207461736b20666f722068616e646c657220636c69656e742061747472696275746573206572726f72436c69656e742074797065205b5550444154452d434c55535445525d20636c7573746572206e6f742065786973742c2077696c6c206372656174652074727920746f2073796e6320646174612062757420736572766572206c69737420697320656d7074792e74727920746f2073796e63206461746120666f722074686973206b65797320646573657269616c697a652064617461206661696c65642e5b434845434b2d4641494c2d4e4f575d206572726f72207768656e20636c6f736520636865636b207461736b2e5b434845434b2d4641494c5d206572726f72207768656e20636c6f736520636865636b207461736b2e5b434845434b2d4f4b5d206572726f72207768656e20636c6f736520636865636b207461736b2e5b4255494c442d4b45595d20457863657074696f6e207768696c65207365742072742c20697020496e746572636570746f72206865616c746820636865636b207461736b204d6f6e69746f724865616c7468436865636b506f6f6c206d6f6e69746f72207761726e4d6f6e69746f724865616c7468436865636b506f6f6c20636c65616e207761726e636f6e6e656374696f6e4d616e6167657220746f74616c207374617475733a20636f6e6e656374696f6e4d616e6167657220657665727920726f7574653a2062656174207461736b2077616974656420746f6f206c6f6e673a206874747020636865636b2073746172746564206265666f7265206c617374206f6e652066696e69736865642c207365726874747020636865636b2c206970206973206d61726b656420617320746f20736b6970206865616c746820636865636b6d7973716c20636865636b2073746172746564206265666f7265206c617374206f6e652066696e69736865642c2073656d7973716c20636865636b2c206970206973206d61726b656420617320746f20736b6970206865616c746820636865636d7973716c20636865636b2c206970733a6d7973716c20636865636b2c2069703a74637020636865636b2073746172746564206265666f7265206c617374206f6e652066696e69736865642c207365727674637020636865636b2c206970206973206d61726b656420617320746f20736b6970206865616c746820636865636b2c54637020636865636b206f6b2c206275742074686520636f6e6e65637465642073657276657220726573706f6e7365735b4d5953514c2d434845434b5d206661696c656420746f20636c6f736520726573756c745365743a5b4d5953514c2d434845434b5d206661696c656420746f20636c6f73652073746174656d656e743a5b494e5354414e43452d434f4d504152455d204f626a656374206973206e6f7420616e20696e7374616e6365206f66206572726f72207768696c652063616c63756c6174696e6720636865636b73756d286d64352920666f7220696e7374616e505553482d534552564943453a2073657276696365206973206e6f74206d6f6469666965645550444154452d4d455441444154413a20506172616d2027696e7374616e6365732720697320696c6c6567616c2c20695550444154452d4d455441444154413a20757064617465206d65746164617461206661696c65642c2069676e6f7265205550444154452d4d455441444154413a2073657276696365732e616c6c2076616c756520697320696c6c6567616c5550444154452d4d455441444154413a207570646174654d65746164617461206661696c65645b4e41434f532d4150495d206661696c656420746f206164646564207075736820636c69656e746e6f20696e7374616e636520746f20736572766520666f7220736572766963653a2046555a5a595f57415443483a2066757a7a79207761746368207061747465726e20636f756e74206973206f766572206c46555a5a595f57415443483a736572766963654b65792046555a5a595f57415443483a207061747465726e205b504552464f524d414e43455d20457863657074696f6e207768696c65207072696e7420706572666f726d616e636520476574205075736820636f6e6669672066726f6d20656e76206661696c65642c2077696c6c207573652064656661756c5b4e41434f532d505553485d206661696c656420746f20696e6974207075736820736572766963655345525645522d4c4953542066726f6d2073797374656d207661726961626c653a205345525645522d4c4953542066726f6d20636c75737465722e636f6e663a206661696c656420746f2067657420636f6e6669673a20636865636b2064697374726f206865617274626561742e6c6f63616c206970206973206e6f7420696e207365727665726c6973742c2069703a207265636569766564206d616c666f726d65642064697374726f206d617020646174613a20726563656976656420656d70747920707573682066726f6d20726166742c206b65793a207365727665722062656174206f7574206f6620646174652c2063757272656e743a2073657276696365206e6f7420656d7074792c206b65793a207365727669636520746f206a736f6e3a20636865636b73756d206f66205b537562736372696265724d616e616765725d2067657420737562736372696265722066726f6d206f74686572206d657175657279207375627363726962657273206661696c656421537461727420746f2064657374726f7920414c4c2073657276696365732e206e616d657370616365733a205375636365737366756c6c792064657374726f7920414c4c2073657276696365732e20636f737473205b4e41434f532d534552564943455d206572726f72207768696c652070726f63657373696e67207365727669636520755b51554552592d434c55535445522d53544154455d20457863657074696f6e207768696c6520717565727920636c75734170706c792074707320636f6e74726f6c2072756c652073746172742c706f696e744e616d653d5b4170706c792074707320636f6e74726f6c2072756c6520656e642c706f696e744e616d653d5b4170706c792074707320636f6e74726f6c2072756c652070617273652073746172742c436c65617220706f696e742020636f6e74726f6c2072756c65204661696c20746f20696e69742072756c652066726f6d206c6f63616c2c706f696e744e616d653d4661696c20746f206c6f61642072756c652066726f6d206c6f63616c2c706f696e744e616d653d466f756e6420636f6e74726f6c206d616e6167657220706c7567696e206f66206e616d653d466f756e6420636f6e6e656374696f6e20466f756e6420747073204c6f616420636f6e6e656374696f6e206d65747269637320636f6c6c6563746f722c4c6f61642072756c652066726f6d206c6f63616c2c706f696e744e616d653d4e6f20636f6e6e656374696f6e2072756c6520636f6e74656e7420666f756e644e6f2074707320636f6e74726f6c2072756c65206f66204e6f7420636f6e6669677572652074797065206f6620636f6e74726f6c20706c7567696e2c52656769737465722066697265207761746368206661696c2e54707320706f696e7420666f7220666f756e6420636f6e6e656374696f6e20666f756e642074707320466f756e6420636f6e6e656374696f6e2072756e74696d6520656a6563746f7220666f72206e616d6520547073207265706f7274696e672e2e2e54707320636865636b20657863657074696f6e202c20726571756573743a2054707320636865636b206661696c202c20726571756573743a20547073206d6f6e69746f72206661696c202c20726571756573743a204275696c642065787465726e616c2072756c652073746f72616765206661696c65642c207468652072756c65732077694275696c642065787465726e616c2072756c652073746f72616765206f66206e616d6520466f756e64202072756c6520706172736572206f66206e616d653d466f756e642070657273697374206469736b20636f6e6e656374696f6e2072756c6520636f6e74656e74206f6e207374466f756e6420706572736973742072756c652073746f72616765206f66206e616d6520efbc9a466f756e6420706572736973742072756c652073746f72616765206f66206e616d65203a2050617273652072756c65206973206e756c6c2c49676e6f726520696c6c6567616c2072756c6520203a5361766520636f6e6e656374696f6e2072756c6520746f206c6f63616c2c2072756c65436f6e74656e74203d5361766520636f6e6e656374696f6e2072756c6520746f206c6f63616c2c706f696e744e616d653d53617665207470732072756c6520746f206c6f63616c2c706f696e744e616d653d54707320636f6e74726f6c2072756c65206368616e6765206576656e7420726563656976652c706f696e744e616d653d54707320636f6e74726f6c2072756c65206170706c79206572726f72202c6572726f723d636f6e6e656374696f6e206c696d69742072756c65206368616e6765206576656e742072656365697665202c657874654e6f2065787465726e616c2072756c652073746f7261676520666f756e642c77696c6c206c6f6164206c6f63616c2064656e6420746f20206170706c7920636f6e6e656374696f6e2072756c6520636f6e74656e744275696c6420636f6e6e656374696f6e20636f6e74726f6c206d616e616765722c20636c6173733d4275696c642074707320636f6e74726f6c206d616e616765722c20636c6173733d436c65617220616c6c2074707320636f6e74726f6c2072756c65202c706f696e744e616d653d5b436f6e6e656374696f6e20636f6e74726f6c2072756c65207570646174656420746f202d3e466f756e642020636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206f66206e616d653d466f756e64202074707320636f6e74726f6c206d616e61676572206f66206e616d653d466f756e642065787465726e616c202074707320636f6e74726f6c2072756c65206f6620466f756e64206c6f63616c206469736b20636f6e6e656374696f6e2072756c6520636f6e74656e74206f6e2073746172466f756e64206c6f63616c206469736b2074707320636f6e74726f6c2072756c65206f662048747470547073436865636b52657175657374506172736572207265676973746572207061727365722048747470547073436865636b5265717565737450617273657220206e616d652052656d6f7465547073436865636b52657175657374506172736572207265676973746572207061727365722052656d6f7465547073436865636b5265717565737450617273657220206e616d6520205570646174652020706f696e742020636f6e74726f6c2072756c65202c706f696e744e616d653d5b696e697420636f6e6e656374696f6e2072756c6520656e64436f6e6e656374696f6e20697320756e726567697374657265642c20737769746368207365727665722c20636f6e6e65636f6e6e656374696f6e4964436f6e6e656374696f6e20697320756e726567697374657265642c20737769746368207365727665722c636f6e6e6563436f6e6e656374696f6e206f7665724c696d697420636865636b207461736b2073746172742c206c6f6164436f756e74436f6e6e656374696f6e206f7665724c696d6974207461736b20656e642c2063757272656e74206c6f6164436f756e74436f6e6e656374696f6e4d6574726963732c20746f74616c436f756e74203d20436f6e6e656374696f6e20636865636b207461736b207374617274436f6e6e656374696f6e20636865636b207461736b20656e64506172616d20636865636b206661696c202c726571756573743a506172616d20636865636b20696e76616c69642c4572726f7220746f2067656e6572617465207470732034303020726573706f6e73654572726f7220746f2067656e6572617465207470732035303320726573706f6e73654572726f7220746f20636865636b2074707320636f6e74726f6c657863657074696f6e3a204572726f7220746f20696e6974204772706353646b436c69656e7420666f7220636c69656e74206e616d65203a54707320636f6e74726f6c2072756c652070657273697374206661696c2c20706f696e744e616d653d54707320636f6e74726f6c2072756c652070657273697374206661696c2c706f696e744e616d653d54707320636f6e74726f6c2072756c65206170706c79206572726f722c206572726f723d5b44495354524f2d53544152545d2044697374726f53796e634368616e67655461736b20666f722044697374726f4b6520666f722044697374726f4b65797b7265736f757263654b65793d275b44495354524f2d53544152545d2044697374726f53796e6344656c6574655461736b20666f722044697374726f4b655b44495354524f2d454e445d2044697374726f53796e634368616e67655461736b20666f722044697374726f4b65797b277d20726573756c743a205b44495354524f2d454e445d2044697374726f53796e6344656c6574655461736b20666f722044697374726f4b65797b5b44495354524f2d53544152545d2044697374726f53796e634368616e67655461736b20666f722044697374726f48745461736b20666f722044697374726f48747470436f6d62696e65644b65792d5b44495354524f2d53544152545d2044697374726f53796e6344656c6574655461736b20666f722044697374726f48745b44495354524f2d454e445d2044697374726f53796e634368616e67655461736b20666f722044697374726f487474705b44495354524f2d454e445d2044697374726f53796e6344656c6574655461736b20666f722044697374726f487474705b44495354524f2d494e49545d2043616e27742066696e6420636f6d706f6e656e7420666f722074797065205b44495354524f2d454e445d2044697374726f4b65797b7265736f757263654b65793d275b44495354524f2d494e49545d206c6f616420736e617073686f74205b44495354524f2d494e49545d20697420746f6f6b205b44495354524f2d494e49545d2077616974696e67205b44495354524f2d5343484544554c455d205b44495354524f5d2043616e27742066696e6420646174612070726f6365737320666f722072656365697665642064615b44495354524f5d2043616e27742066696e6420646174612073746f7261676520666f72207265636569766564206b655b44495354524f5d2043616e27742066696e642076657269667920646174612070726f6365737320666f7220726563655b44495354524f5d2043616e27742066696e64207472616e73706f7274206167656e7420666f72206b6579205b44495354524f5d2043616e277420717565727920646174612066726f6d20656d707479207365727665725b44495354524f5d2043616e27742066696e64206661696c6564207461736b20666f722074797065205b44495354524f5d20526563656976652064697374726f206461746120747970653a202c206b65793a2044697374726f4b65797b7265736f757263654b65793d275b44495354524f5d205265636569766520766572696679206461746120747970653a205b44495354524f5d2053796e632064617461206368616e6765206661696c65642e5b44495354524f5d20766572696679206461746120666f722074797065205b44495354524f5d202077697468206e756c6c206461746120746f2073796e632c20736b69707461736b2044697374726f53796e634368616e67655461736b20666f722044697374726f4b65797b7265736f757263655461736b20666f722044697374726f4b65797b7265736f757263654b65793d277461736b2044697374726f53796e6344656c6574655461736b20666f722044697374726f4b65797b7265736f757263657461736b2044697374726f53796e634368616e67655461736b20666f722044697374726f48747470436f6d62696e65647461736b2044697374726f53796e6344656c6574655461736b20666f722044697374726f48747470436f6d62696e656464697374726f207461736b2044697374726f53796e634368616e67655461736b20666f722044697374726f487474704364697374726f207461736b2044697374726f53796e6344656c6574655461736b20666f722044697374726f487474704364697374726f207461736b202074616b657320646174612073746f72616765205b5441534b2d4641494c45445d204e6f20666f756e64207472616e73706f7274206167656e7420666f72207479706520546869732052616674206576656e74206368616e676573203a20526166744576656e747b67726f757049643d27496e697469616c697a65732074686520526166742070726f746f636f6c2c20726166742d636f6e66696720696e666f202273656c664d656d626572223a22496e697469616c697a65732074686520526166742070726f746f636f6c2c20726166742d636f6e66696720696e666f203a207b3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e672e2e2e203d3d3d3d3d3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e672e2e2e203d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c20686173206265656e20636c6f736564203d3d3d3d203d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e6720746f20636c6f73653d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c2073746172742066696e69736865642e2e2e203d3d63726561746520726166742067726f7570203a2073687574646f776e206a72616674207365727665724661696c656420746f206a6f696e2074686520636c75737465722c2072657472792e2e2e4661696c20746f207265667265736820726f75746520636f6e66696775726174696f6e20666f722067726f7570203a20206973203a204661696c20746f20726566726573682072616674206d6574616461746120696e666f20666f722067726f7570203a204661696c20746f2072656672657368206c656164657220666f722067726f7570203a204661696c20746f20696e6974205b426173655270635365727665725d2e4661696c20746f20696e6974205b5270635365727665725d2e52616674206c696e6561722072656164206661696c65642c20676f20746f204c65616465722072656164206c6f67696352656164496e64657820686173206572726f72203a2070726f636573736f72203a20536e617073686f74206c6f6164206661696c6564206f6e203a2054686572652077617320616e206572726f7220736176696e672074686520736e617073686f74202c206572726f72203a54686572652077617320616e206572726f7220696e2074686520726166742070726f746f636f6c2073687574646f776e6170706c792073657276696365206d65746164617461206572726f723a206578656375746520686173206572726f72203a2068616e646c655265717565737420686173206572726f72203a20436c69656e7420726567697374657265642e20736572766963653d436c69656e7420756e726567697374657265642e20736572766963653d50657273697374656e7420636c69656e74206f7065726174696f6e206661696c65642e5b534e415053484f542d636c69656e74206e6f74206578697374206f6e496e7374616e6365446572656769737465722c20636c69656e74496420736e617073686f74207375636365737320746f206c6f61642066726f6d203a20736e617073686f7420737461727420746f206c6f61642066726f6d203a20646174612072657175657374656420746869732074696d65203a206675747572652e636f6d706c65746520657865637574652072656365697665206c6f67203a204e6f64652072656d6f76616c206661696c6564203a20706565722072656d6f76616c206661696c65644578697374696e6720536e617073686f744f7065726174696f6e20666f72206e756c6c496e697420526166742d46696c6520646972206861766520736f6d65206572726f722c2063617573653a496e697420526166742d46696c6520646972206861766520736f6d65206572726f72203a20726166742070726f746f636f6c207374617274206661696c7572652c206572726f72203a20726166742070726f746f636f6c207374617274206661696c7572652c2063617573653a5b527063436c69656e74466163746f72795d206372656174652061206e657720636c75737465722072706320636c696572706320636c69656e74206f66205b527063436c69656e74466163746f72795d206372656174652061206e65772072706320636c69656e74206f66206772706320636c69656e7420636f6e6e656374696f6e207365727665723a436c6f73652063757272656e7420636f6e6e656374696f6e2053657276657220636865636b206661696c2c20706c6561736520636865636b2073657276657220436c69656e7420646f6e2774207265636569766520736572766572206162696c6974696573207461626c65206576656e5b48747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e206f66204e61635b48747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735265737454655b48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20745b48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a20457865637574652076696120696e746572636570746f7273203a48545450206d6574686f643a205b44656661756c744173796e6348747470436c69656e74526571756573745d20496c6c6567616c5374617465457863652069676e6f726520696e76616c6964206c6162656c2077697468205b6b65793a2069676e6f7265206c6162656c2077697468205b6b65793a44656661756c744c6162656c73436f6c6c6563746f724d616e6167657220676574206c6162656c732066696e6973686544656661756c744c6162656c73436f6c6c6563746f724d616e6167657220676574206c6162656c732e2e2e2e2e50726f63657373204c6162656c73436f6c6c6563746f722077697468205b6e616d653a5475726e2063757272656e74206e6f6465206162696c6974793a2064656661756c74206e61636f7320636f6c6c6563742070726f7065727469657320726177206c6162656c733a2064656661756c74206e61636f7320206c6162656c7320636f6c6c6563746f72207072656665727265642064656661756c74206e61636f7320636f6c6c6563742070726f70657274696573206c6162656c733a2064656661756c74206e61636f7320636f6c6c65637420656e7620726177206c6162656c733a2064656661756c74206e61636f7320636f6c6c656374206a766d20726177206c6162656c733a2064656661756c74206e61636f7320636f6c6c65637420656e76206c6162656c733a2064656661756c74206e61636f7320636f6c6c656374206a766d206c6162656c733a2064656661756c74206e61636f7320696e6974206c6162656c733a2069676e6f726520696e76616c6964206c6162656c2077697468205b6b65793a69676e6f7265206c6162656c2077697468205b6b65793a6e6f2076616c756520666f756e6420666f722070726f7065727479206b65793a207069636b206c6162656c2077697468205b6b65793a596f752073686f756c64206e6f7420636f6e7461696e2061206f74686572206d6f64653a20756e6b6e6f776e206c6162656c20666f726d61743a2020736572766963652068617320657863657074696f6e207768656e2063616c63756c617465207468652066696c65204d6275696c6420636c69656e742074727573744d616e61676572466163746f7279206661696c656464656772616465207472757374206d616e61676572206173206275696c64206661696c65642c2077696c6c2074727573686f737420697320656d7074792c2069734950203d2066616c7365686f737420697320656d7074792c2069734970203d2066616c7365736572766963652068617320657863657074696f6e207768656e2063616c63756c617465207468652066696c65204d444576656e742063616c6c6261636b20657863657074696f6e203a4576656e74206c697374656e657220657863657074696f6e203a5365727669636520636c617373206e6577496e7374616e636520686173206572726f72203a5472616365204576656e74205075626c697368206661696c65642c206576656e74203a205472616365204576656e74205075626c6973686572205b4576656e745075626c69736865725d2073687574646f776e20686173206572726f72203a5b53686172655075626c69736865725d2073687574646f776e20686173206572726f72203a546872656164506f6f6c4d616e616765722073687574646f776e206578656375746f7220686173206572726f72203a43616e6e6f7420696e74726f7370656374206a61722066696c657320696e20706172656e7420436c6173734c6f61646543616e6e6f7420696e74726f7370656374206a61722066696c65732073696e636520436c6173734c6f61646572205b43616e6e6f742073656172636820666f72206d61746368696e672066696c657320756e6465726e6561746820536b697070696e672073656172636820666f72206d61746368696e672066696c657320756e6465726e65617468206469536b697070696e6720696e76616c6964206a617220636c6173737061746820656e747279205b536b697070696e67207375626469726563746f7279205b536b697070696e67205b7363616e20706174683a204572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e2c20657870656c6c6564436c69654572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e203a4f766572206c696d697420697020657870656c20696e666f2c53656e6420636f6e6e656374696f6e2072657365742072657175657374202c20636f6e6e656374696f6e206964203d2041636b2072656365697665206f6e2061206f7574646174656420636f6e6e656374696f6e202c636f6e6e656374696f6e41636b2072656365697665206f6e2061206f757464617465642072657175657374202c636f6e6e656374696f6e2069646572726f7220746f2073656e64207075736820726573706f6e736520746f20636f6e6e656374696f6e4964203d5b436f6e6669675075626c6973685265717565737448616e646c65725d207075626c69736820636f6e66696720657272636865636b436f6d706174697479206572726f7272656d6f766520636f6e666967206572726f722c6572726f72206d73672069732070757368205b436c69656e7420697320616c7265616479206f66666c696e652c2069676e6f726520746865207461736b2e2064617461507573682063616c6c6261636b207265747279206661696c6564206f7665722074696d65732e2067726f75704b65795050757368206661696c636c69656e744964206e6f7420666f756e642c20436f6e666967206368616e6765206e6f74696669636174696f6e206e707573682063616c6c6261636b207265747279206661696c206f7665722074696d65732e67726f75704b65793d707573682063616c6c6261636b207265747279206661696c206f7665722074696d6573202e6461746149643d707573682063616c6c6261636b207265747279206661696c206f7665722074696d65732e206461746149643d436f6e6e656374696f6e207472616e73706f72745465726d696e617465642c636f6e6e656374696f6e4964203d20436f6e6e656374696f6e207472616e73706f727452656164792c636f6e6e656374696f6e4964203d205f6e657720636f6e6e656374696f6e2072656769737465726564207375636365737366756c6c792c20636f6e6e656374692c2076657273696f6e3d276e657720636f6e6e656374696f6e2072656769737465726564207375636365737366756c6c792c20636f6e6e656374696f6e4964203d204c6f6e6720636f6e6e656374696f6e206d6574726963732064657461696c202c546f74616c20636f756e74203d436865636b206f766572206c696d697420666f72206970206c696d69742072756c652c206f766572206c696d69742069546f74616c20636f756e74203d4f757420646174656420636f6e6e656374696f6e20636865636b2073756363657373436f756e743d4f757420646174656420636f6e6e656374696f6e202c73697a653d20527063207365727665722073746f7070696e6720527063207365727665722020527063207365727665722073746f70706564206661696c2e2e2e4164642070726f746f636f6c206e65676f746961746f72205b4e6f74696679436c69656e74446973436f6e6e65637465645d206661696c656420666f72206c697374656e6572205b4e6f74696679436c69656e74436f6e6e65637465645d206661696c656420666f72206c697374656e6572204661696c20746f20696e6974206c696d6974207275652066726f6d206c6f63616c202c6572726f723d4661696c20746f20706172736520636f6e6e656374696f6e206c696d69742072756c65203a4661696c20746f20736176652072756c6520746f206c6f63616c206572726f722069734661696c20746f206c6f61642072756c652066726f6d206c6f63616c52656769737465722020636f6e6e656374696f6e2072756c65206661696c636f6e6e656374696f6e206c696d69742072756c65206368616e6765206576656e742072656365697665203a636f6e6e656374696f6e206c696d69742072756c65206c6f6164206661696c2c6572726f72436f64653d636f6e6e656374696f6e206c696d69742072756c65206c6f6164206661696c2e4572726f72206f636375727320647572696e6720636f6e6e656374696f6e20636865636b2e2e2e6572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e2c20636f6e6e656374696f6e49646572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e203a66696c746572206572726f727365727665722072656c6f6164207265717565737420726563656976652c72656c6f616420636f756e743d4e61636f7320527063207365727665722072656c6f61642073736c20636f6e74657874206661696c20746c7320636f6e4e61636f73205270632073657276657220746c7320636f6e6669673a544c5320636f6e66696775726174696f6e20697320656d7074792c207573652064656661756c742076616c75654661696c656420746f2066696e642052706353657276657253736c436f6e746578745265667265736865722077697468203a3a20537072696e6720426f6f74203a3a3a3a20537072696e6720426f6f74203a3a092e2e2e20095b43495243554c4152205245464552454e43453a09617420202020202e2e2e20202020205b43495243554c4152205245464552454e43453a202020206174202e2e2e205b43495243554c4152205245464552454e43453a617420494e464f3a20536f66612d4d6964646c65776172652d4c6f674a4d2e4c6f673a4c6f6164696e6720636c61737320605069636b6564207570204a4156415f544f4f4c5f4f5054494f4e533a205069636b6564207570205f4a4156415f4f5054494f4e533a20534c46344a28534c46344a3a20536f66612d4d6964646c65776172652d4c6f675573696e672067656e6572617465642073656375726974792070617373776f72643a205741524e3a2045737461626c697368696e672053534c20636f6e6e656374696f6e205741524e494e473a206c6f67346a3a5741524e20207365727669636520696e20763220746f2072656d6f7665642e436865636b20646f75626c6520777269746520636c6f7365644d656d626572206368616e676520776974686f7574206e6f20747269676765722e204974206d617920626520747269676765726564206279206d656d626572206c6f6f6b7570206f6e20737461727475702e20536b69702e6d656d626572206368616e67652c206e6577206d656d6265727320207b53594e437d2049502d44495341424c454420207b53594e437d2049502d454e41424c454420207b53594e437d207b49502d4e45577d20636c75737465723a20207b53594e437d207b49502d444541447d20636c75737465723a20207b53594e437d207b49502d555044415445447d20206973206368616e6765642c2061646420697420746f20707573682071756575652e20686173206265636f6d6520746865204c4541444552402d3e6e6f726d616c697a65643a203a20436c65616e2075702076657273696f6e20696e666f2c2074617267657420686173206265656e20646f776e677261646520746f206f6c642076657273696f6e2e3a20436c65617220737570706f72742072656d6f746520636f6e6e656374696f6e20666c61672c746172676574206d617920726f6c6c6261636b2076657273696f6e76657273696f6e20697320746f6f206c6f772c206974206973207265636f6d6d656e64656420746f2075706772616465207468652076657273696f6e203a205b436c69656e74436f6e6e656374696f6e4576656e744c697374656e657252656769737472795d207265676973747279206c697374656e6572202d2053736c20436f6e74657874206175746f207265667265736852706353657276657253736c436f6e74657874526566726573686572204c6f61642050726f746f636f6c4e65676f746961746f724275696c646572204e6f7420666f756e642050726f746f636f6c4e65676f746961746f724275696c646572205265636f6d6d656e64656420757365202720686173206265656e206c6f616465642c20636c6173733a20496e6974206c6f61646572206c696d69742072756c655d42692073747265616d206f6e20636f6d706c657465645d42692073747265616d206f6e206572726f722c6572726f723d5d20636f6e6e656374696f6e2020636c6f736520657863657074696f6e20203a205d2074727920746f20636c6f736520636f6e6e656374696f6e5d42692073747265616d207265717565737420726563656976652c206d6574613d5d53656e64207265717565737420746f20636c69656e74202c7061796c6f61643d5d53656e64207265717565737420746f20636c69656e74207472616365206572726f722c202c6572726f723d5d205061796c6f6164205d5061796c6f6164205d5265636569766520726573706f6e7365206f6620736572766572207265717565737420202c726573706f6e73653d5d42692073747265616d2072657175657374206572726f722c7061796c6f61643d5d204d6f6e69746f722072657175657374206572726f722c207061796c6f61643d5d4d6f6e69746f722072657175657374206572726f722c7061796c6f61643d5d436f6e6e656374696f6e207265676973746572206661696c2c726561736f6e3a5d53656e6420636f6e6e6563742072657365742072657175657374206572726f722c6572726f723d5d4772706320726571756573742062692073747265616d2c7061796c6f6164207061727365206572726f723d5d4772706320726571756573742062692073747265616d2c7061796c6f6164207061727365206e756c6c202c626f64793d5d4772706320726571756573742062692073747265616d2c756e6b6e6f776e207061796c6f61642072656365697665202c70617273654f626a3d5d20496e76616c69642072657175657374207265636569766520202c70617273652072657175657374206973206e756c6c5d20496e76616c69642072657175657374207265636569766520202c706172736564207061796c6f6164206973206e6f74206120726571756573742c70617273654f626a3d5d20496e76616c6964207265717565737420726563656976652066726f6d20636f6e6e656374696f6e205b5d204e6f2068616e646c657220666f7220726571756573742074797065203a205d204661696c20746f2068616e646c6520726571756573742066726f6d20636f6e6e656374696f6e205b5d436f6e6e656374696f6e20756e72656769737465726564207375636365737366756c6c792e73656e6420636f6e6e656374696f6e206163746976652072657175657374556e7265676973746572204f757420646174656420636f6e6e656374696f6e636c69656e7420646973636f6e6e65637465642c636c65617220636f6e666967206c697374656e20636f6e7465787420636f6e6e656374696f6e2020636c6f73652062692073747265616d20657863657074696f6e20203a205d20496e76616c696420636f6e6e656374696f6e204964202c636f6e6e656374696f6e205b6572726f72206f6363757273207768656e20657870656c20636f6e6e656374696f6e2c20636f6e6e656374696f6e49643a204572726f72206f636375727320647572696e6720636f6e6e656374696f6e205d4572726f72206f6363757273207768656e20636865636b20636c69656e742061637469766520646574656374696f6e202c6572726f723d4275696c6420636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206661696c65642c20757365206e6f206c696d6974206d616e61676572207265706c616365642e4275696c642074707320636f6e74726f6c206d616e61676572206661696c65642c20757365206e6f206c696d6974206d616e61676572207265706c616365642e4e6f7420666f756e6420636f6e74726f6c206d616e6167657220706c7567696e206f66206e616d654661696c20746f206c6f61642074707352756c654261727269657243726561746f725d6170706c7920747073206572726f722c6572726f723d547073207265706f7274696e67206572726f72436f6e6e656374696f6e20636f6e74726f6c20757064617465642c2042757420636f6e6e656374696f6e20636f6e74726f6c206d616e61676572206973206e6f206c696d697420696d706c656d656e746174696f6e2e20757064617465642c204275742074707320636f6e74726f6c206d616e61676572206973206e6f206c696d697420696d706c656d656e746174696f6e2e54707320636f6e74726f6c2072756c65206368616e6765206576656e742069676e6f72652c706f696e744e616d653d536176652072756c6520746f206c6f63616c2c706f696e744e616d653d54707320636f6e74726f6c2072756c65206368616e6765206576656e7420726563656976652c20627574206576656e74206973206e756c6c54707320636f6e74726f6c2072756c65206368616e6765206576656e7420726563656976652c20706f696e744e616d653d54707320636f6e74726f6c2072756c65206368616e6765206576656e742069676e6f72652c20706f696e744e616d653d5d547073206f766572206c696d6974202c706f696e744e616d653d5b496e76616c6964206d6f6e69746f722072756c652c20706f696e744e616d653d5b5570646174652020706f696e742020636f6e74726f6c2072756c6520666f7220636c69656e74206970202c706f696e744e616d653d5b4164642020706f696e742020636f6e74726f6c2072756c6520666f7220636c69656e74206970202c706f696e744e616d653d5b44656c6574652020706f696e742020636f6e74726f6c2072756c6520666f7220706f696e744e616d653d5b43616368652064697361626c65642c207175657279696e67206469726563746c792066726f6d20646174616261736520666f72206d637049643a2043616368652068697420666f72206d637049643a204361636865206d69737320666f72206d637049643a205570646174656420636163686520666f72206d637049643a2043616368652064697361626c65642c207175657279696e67206469726563746c792066726f6d20646174616261736520666f72206e616d653a2043616368652068697420666f72206e616d653a204361636865206d69737320666f72206e616d653a205570646174656420636163686520666f72206e616d653a20536561726368696e672066726f6d2064617461626173653a206e616d65737061636549643d20656e74726965732066726f6d2073656172636820726573756c7473466f756e64204d43502073657276657220696e2064617461626173653a206d637049643d4d435020736572766572206e6f7420666f756e6420696e2064617461626173653a206d637049643d466f756e64204d43502073657276657220696e2064617461626173653a206e616d653d4d435020736572766572206e6f7420666f756e6420696e2064617461626173653a206e616d653d5374617274696e672063616368652073796e63207461736b53796e63696e672063616368652066726f6d206461746162617365204d4350207365727665727320666f72206e616d6573706163653a2043616368652073746174733a20686974436f756e743d436163686520636c65617265644d616e75616c2063616368652073796e632074726967676572656452656d6f76696e6720636163686520656e747279206279206e616d653a206e616d65737061636549643d43616368652069732064697361626c65642c2069676e6f72696e672063616368652072656d6f76616c206279206e616d653a206e616d65737061636549643d52656d6f76696e6720636163686520656e7472792062792049443a206d637049643d43616368652069732064697361626c65642c2069676e6f72696e672063616368652072656d6f76616c2062792049443a206d637049643d5d20726567697374657220656e64706f696e74205d2064652d726567697374657220656e64706f696e742052656c65617365206e6577206d6370207365727665722020616e64207461726765742076657273696f6e202072656c65617365642c204d6370205365727665722069643a20436163686520696e76616c696461746564206166746572207570646174654d63705365727665723a206e616d65737061636549643d436163686520696e76616c696461746564206166746572204442206f7065726174696f6e3a206e616d65737061636549643d5b456e6372797074696f6e506c7567696e4d616e616765725d204c6f616420456e6372797074696f6e506c7567696e53657276696365285b456e6372797074696f6e506c7567696e4d616e616765725d206a6f696e207375636365737366756c6c792e5d204d4554484f44203a205b437573746f6d456e7669726f6e6d656e74506c7567696e4d616e616765725d204c6f616420637573746f6d456e7669726f6e6d656e74506c7567696e53657276696365285b437573746f6d456e7669726f6e6d656e74506c7567696e536572766963655d206a6f696e207375636365737366756c6c792e5b5472616365506c7567696e4d616e616765725d204c6f6164204e61636f73547261636553756273637269626572285d636c69656e7420646973636f6e6e65637465642c636c65617220636f6e666967206c697374656e20636f6e74657874526571756573742073747265616d2049676e6f7265206572726f72206576656e742c75636365737320746f20636f6e6e6563742054727920746f20636f6e6e65637420746f20736572766572206f6e2073746172742075702c207365727665723a2054727920746f207265636f6e6e65637420746f2061206e6577207365727665722c207365727665722069732074727920746f20726520636f6e6e65637420746f2061206e657720736572766572202c7365727665722069732061696c20746f20636f6e6e656374207365727665722c4661696c20746f20636f6e6e65637420746f20736572766572206f6e2073746172742075702c206572726f72206d6573736167654661696c20746f20636f6e6e65637420746f20736572766572212c6572726f723d4661696c20746f20636f6e6e656374207365727665722c206572726f72203d204661696c20746f2020726520636f6e6e65637420746f20736572766572202c6572726f722069734661696c20746f207265636f6e6e65637420746f207365727665722c206572726f7220697353776974636820736572766572206572726f72536572766572206865616c74687920636865636b206661696c2c53657276657220636865636b20737563636573732c4162616e646f6e207072657620636f6e6e656374696f6e206576656e7420746f206c697374656e657273206c697374656e6572206572726f722c53656e642072657175657374206661696c2c2072657175657374206973206e6f7420696e206c617465737420736572766572206c6973745265636f6d6d656e6420736572766572206973206e6f7420696e20736572766572206c697374636b20736572766572207075736820726571756573742c65636569766520736572766572207075736820726571756573742c53747265616d20736572766572207265717565737420726563656976652c206f726967696e616c20696e666f3a616e646c65536572766572526571756573743a4572726f7220746f2070726f6365737320736572766572207075736820726573706f6e73653a4572726f7220746f2073656e642061636b20726573706f6e73652c2061636b49642d3e4661696c20746f2070726f636573732073657276657220726571756573742c2061636b49642d3e48616e646c6520736572766572207265717565737420657863657074696f6e3a5d49676e6f726520636f6d706c657465206576656e742c697352756e6e696e673a53687574646f776e2067727063206578656375746f722020636c69656e74206576656e74206578656375746f72207365742073746174757320746f2073687574646f776e73746f70207265636f6e6e65637420746f20736572766572527063436c69656e742073687574646f776e20657863657074696f6e2c206572726f724d657373616765203d527063436c69656e7420696e697420696e20636f6e7374727563746f722c205365727665724c697374466163746f7279527063436c69656e7420696e6974526567697374657220736572766572207075736820726571756573742068616e646c65723a526567697374727920636f6e6e656374696f6e206c697374656e657220746f2063757272656e7420636c69656e743a2066696c652068617368206368616e6765642c6e6565642072656c6f61642073736c636f6e74657874206f6e4368616e6765642073756363657373212066696c652068617368206368616e6765642c206e6565642072656c6f61642073736c20636f6e746578744e61636f732066756e6374696f6e206d6f64756c6573506f72743a205069643a20436f6e736f6c653a206874747068747470733a2f2f6e61636f732e696f207c2d6a61766120457863657074696f6e4572726f727c61646472657373207365727665722075726c203d205d205b7570646174652d7365727665726c6973745d207365727665726c697374207570646174656420746f202c202061646472657373207365727665722075726c203d205d205b7570646174652d7365727665724c6973745d207365727665724c697374207570646174656420746f204c6f616420616e64206d61746368205365727665724c69737450726f766964657220206173205365727665724c69737450726f7669646572676574207365727665726c697374206661696c2c75726c3a205b636865636b2d7365727665726c6973745d206572726f722e206164647265737353657276657255726c3a205b696e69742d7365727665726c6973745d206661696c20746f20676574204e41434f532d736572766572207365727665726c697374212075726c3a205b636865636b2d7365727665726c6973745d20657863657074696f6e2e2075726c3a205b696e69742d7365727665726c6973745d206661696c20746f20676574204e41434f532d736572766572207365727665726c6973742120656e763a205d5b7570646174652d7365727665726c6973745d206661696c656420746f20757064617465207365727665726c6973742066726f6d206164647265737320736572766572215b7570646174652d7365727665726c6973745d2063757272656e74207365727665726c6973742066726f6d20616464726573732073657276657220697320656d7074792121215b5345525645522d4c4953545d206661696c656420746f2075706461746520736572766572206c6973742e6c6f61642070726f70657274696573206572726f72efbc9a4e6f20736572766572206c6973742070726f766964657220666f756e642c20535049206c6f61642073697a653a202069732066726565645b4e61636f73436c69656e744175746853657276696365496d706c5d204143434553535f544f4b454e20697320656d7074792066726f6d20726573706f6e73652069732073746f707065645d20446566696e65642063726564656e7469616c2066696c653a202d44737061732e6964656e746974793d204e6f2063726564656e7469616c20666f756e645d204c6f61642063726564656e7469616c2066696c65206d63702073657276657220696e6974206e6577206d637020736572766963653a206d63702073657276696365206368616e6765643a20496e766f6b65206576656e74206e616d65737061636549643a205d2052454c45415345204d637020736572766572205d205245474953544552204d63702073657276657220656e64706f696e74205d2044452d5245474953544552204d63702073657276657220656e64706f696e74205265646f206d63702073657276657220656e64706f696e74206f7065726174696f6e205d205b7075626c6973682d73696e676c655d206f6b2c206461746149643d5d205b756e7375627363726962655d205d205b7375627363726962655d205d205b706f6c6c696e672d726573705d20636f6e666967206368616e6765642e206461746149643d5d205b646174612d72656365697665645d206461746149643d676574206368616e67656447726f75704b6579733a5d205b7365727665722d707573685d20636f6e666967206368616e6765642e206461746149643d5d20436f6e6e65637465642c6e6f74696679206c697374656e20636f6e746578742e2e2e5d20446973436f6e6e65637465642c636c656172206c697374656e20636f6e746578742e2e2e5b20727063206c697374656e2065786563757465205d20496e7465727275707465642c2073746f702074686520636f6e666967206c697374656e207461736b206e6f772e547279696e6720746f2073687574646f776e207472616e73706f727420636c69656e7420547279696e6720746f2073687574646f776e2072706320636c69656e742052656d6f76652072706320636c69656e742053687574646f776e206578656375746f722053687574646f776e206d756c7469207461736b206578656375746f72205d20436f6e6e65637465642c6e6f746966792066757a7a79206c697374656e20636f6e746578742e2e2e5d20446973436f6e6e65637465642c7265736574206c697374656e20636f6e746578745d20446973436f6e6e65637465642c7265736574202066757a7a7920776174636820636f6e73697374656e6365207374617475735d205b6164642d6c697374656e65725d206f6b2c2074656e616e743d5d205b72656d6f76652d6c697374656e65725d206f6b2c206461746149643d5d205b6e6f746966792d636f6e746578745d206461746149643d5d205b6e6f746966792d6f6b5d206461746149643d5d205b6e6f746966792d6c697374656e65725d2074696d6520636f73743d6e61636f732e63616368652e646174612e696e69742e736e617073686f74203d20636f6e666967206c697374656e6572206e6f74696679207761726e2074696d656f7574206d696c6c69732069732073657420746f20636f6e666967206c697374656e6572206e6f74696679207761726e2074696d656f7574206d696c6c6973207573652064656661756c74205d205b6e6f746966792d6c697374656e65725d207461736b207375626d697474656420746f2075736572206578656375746f722c206461746149643d5d205b6e6f746966792d6c697374656e65725d207461736b206578656375746520696e206e61636f73207468726561642c206461746149643d6c696d697454696d653a5b436f6e66696748747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e206f66204e61636f735265737454656d706c6174655d205b7075626c6973682d73696e676c655d206572726f722c206461746149643d5d205b7375622d7365727665722d6572726f725d206765742073657276657220636f6e666967206265696e67206d6f64696669656420636f6e63757272656e746c792c206461746149643d5d205b7375622d7365727665722d6572726f725d206e6f2072696768742c206461746149643d5d205b7375622d7365727665722d6572726f725d20206461746149643d5d205b6661696c6f7665722d6368616e67655d206661696c6f7665722066696c6520637265617465642e206461746149643d5d205b6661696c6f7665722d6368616e67655d206661696c6f7665722066696c652064656c657465642e206461746149643d5d205b6661696c6f7665722d6368616e67655d206661696c6f7665722066696c65206368616e6765642e206461746149643d5d205b636865636b2d7570646174655d20676574206368616e67656420646174614964206572726f722c20636f64653a205d205b636865636b2d7570646174655d20676574206368616e6765642064617461496420657863657074696f6e5d205b706f6c6c696e672d726573705d206465636f6465206d6f64696669656444617461496473537472696e67206572726f725d205b706f6c6c696e672d726573705d20696e76616c696420646174614964416e6447726f7570206572726f72205d205b7375622d636865636b5d20726f7461746520636865636b206572726f72676574206c6f63616c20636f6e66696720696e666f206572726f726c6f6e67506f6c6c696e67206572726f727265667265736820636f6e74656e7420616e6420636865636b206d6435206661696c202c6461746149643d5b20727063206c697374656e2065786563757465205d205b727063206c697374656e5d20657863657074696f6e4173796e63206c697374656e20636f6e666967206368616e6765206572726f726173796e632072656d6f7665206c697374656e20636f6e666967206368616e6765206572726f725d205b7075626c6973682d73696e676c655d206661696c2c206461746149643d5b727063206c697374656e20657865637574655d205b727063206c697374656e5d20657863657074696f6e4173796e632072656d6f7665206c697374656e20636f6e666967206368616e6765206572726f7245786563757465206c697374656e20636f6e666967206368616e6765206572726f72636865636b2073657276657220737461747573206661696c65642e4661696c656420746f20757064617465206d65747269637320666f72206c697374656e20636f6e66696720636f756e745b4e41434f5320436f6e6e656374457863657074696f6e5d2063757272656e74536572766572416464723a5b4e41434f5320494f457863657074696f6e5d2063757272656e74536572766572416464723a206e6f20617661696c61626c65207365727665725b4e41434f5320536f636b657454696d656f7574457863657074696f6e5d5b4e41434f5320436f6e6e656374457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a5b4e41434f5320536f636b657454696d656f7574457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a5b4e41434f5320494f457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a205b4e41434f5320436f6e6e656374457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320536f636b657454696d656f7574457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320494f457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320436f6e6e656374457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a5b4e41434f5320536f636b657454696d656f7574457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a5b4e41434f5320494f457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a205b4e41434f5320457863657074696f6e20687474704765745d2063757272656e74536572766572416464723a205b4e41434f5320457863657074696f6e2068747470506f73745d2063757272656e74536572766572416464723a205b4e41434f5320457863657074696f6e206874747044656c6574655d2063757272656e74536572766572416464723a205d205b6e6f746966792d6572726f725d206461746149643d5b4361636865446174612d6765744d6435537472696e675d206572726f7220627920656e63727970746564446174614b65793d5d205b6e6f746966792d63757272656e74536b69705d206461746149643d5d205b6e6f746966792d626c6f636b65645d206461746149643d5d205b6e6f746966792d626c6f636b2d6d6f6e69746f725d206461746149643d5d205b6e6f746966792d6c697374656e65722d6572726f725d206461746149643d696e6974206c696d697454696d65206661696c637265617465206c696d6974206661696c6163636573735f6b65795f69643a5d205b6974657261746f722d7365727665726c6973745d204e6f20736572766572206164647265737320646566696e6564215b436f6e66696748747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735265737454656d706c6174655b436f6e66696748747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a205b436f6e66696748747470436c69656e744d616e616765725d204465737472756374696f6e206f662074686520656e645d205b72656d6f76655d206f6b2c206461746149643d5d205b6765742d636f6e6669675d20676574206661696c6f766572206f6b2c206461746149643d5d205b6765742d636f6e6669675d206765742066726f6d20736572766572206572726f722c206461746149643d5d205b6765742d636f6e6669675d2067657420736e617073686f74206f6b2c206461746149643d5b72656d6f76655d206572726f722c205d205b72656d6f76655d206572726f722c206461746149643d5d205b7075626c6973682d73696e676c655d20657863657074696f6e2c206461746149643d5d20676574206661696c6f766572206572726f722c205d2b67657420736e617073686f74206572726f722c205d2064656c65746520736e617073686f74206572726f722c205d207361766520736e617073686f74206572726f72636c65616e20616c6c20736e617073686f74206572726f722c20206661696c3b726574727965642074696d653a20636f6e666c6963743b72657472792074696d653a636c6f73652077726f6e67206661696c3b726574727965642074696d653a2020636f6e666c6963743b72657472792074696d653a205d2067657420736e617073686f74206572726f722c205d205b6e6f746966792d66757a7a792d776174636865722d6f6b5d206461746149643d5d205b6e6f746966792d66757a7a792d776174636865725d207461736b207375626d697474656420746f2075736572206578656375746f722c206461746149643d5d205b6e6f746966792d66757a7a792d776174636865725d207461736b206578656375746520696e206e61636f73207468726561642c206461746149643d5d205b72656d6f76652d66757a7a792d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5d205b6164642d66757a7a792d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5d205b66757a7a792d77617463682d756e7375627363726962655d205d205b66757a7a792d77617463685d20696e69742d6e6f746966792d66696e69736865642c207061747465726e202d3e5d205b66757a7a792d77617463685d2073796e63206e6f74696679202c207061747465726e202d3e5d205b66757a7a792d77617463682d646966662d73796e632d707573685d206c6f63616c206d617463682067726f7570206b6579206164646564202c7061747465726e202d3e5d205b66757a7a792d77617463682d646966662d73796e632d707573685d206c6f63616c206d617463682067726f7570206b65792072656d6f7665202c7061747465726e202d3e5d205b66757a7a792d77617463682d6368616e67652d6e6f746966792d707573685d206368616e6765547970653d5d205b66757a7a792d77617463682d6368616e67652d6e6f746966792d707573685d206d617463682067726f7570206b6579206164646564202c7061747465726e3d5d5b66757a7a792d77617463685d20696e69742066757a7a7920776174636820636f6e74657874202c2067726f75704b65795061747465726e3d5d205b6e6f746966792d66757a7a792d776174636865722d6572726f725d206461746149643d5b7270632d66757a7a792d6c697374656e2d657865637574655d207270632066757a7a79206c697374656e20657863657074696f6e496e76616c696420636f6e666967206368616e676520747970653a204173796e632066757a7a79206c697374656e20636f6e666967206368616e6765206572726f722e45786563757465202066757a7a7920776174636820636f6e666967206368616e6765206572726f722c636f64653d45786563757465202066757a7a7920776174636820636f6e666967206368616e6765206572726f722e66757a7a79207761746368207061747465726e206f766572206c696d69742c7061747465726e202d3e5b424541545d20616464696e6720626561743a205b424541545d2072656d6f76696e6720626561743a2020646f2073687574646f776e20626567696e20646f2073687574646f776e2073746f705d205b6e6f746966792d776174636865722d6f6b5d20736572766963654e616d653d5d205b6e6f746966792d776174636865725d207461736b207375626d697474656420746f2075736572206578656375746f722c20736572766963654e616d653d5d205b6e6f746966792d776174636865725d207461736b206578656375746520696e206e61636f73207468726561642c20736572766963654e616d653d5d205b66757a7a792d77617463685d207061747465726e20696e6974206e6f746966792066696e697368207061747465726e3d5d205b72656d6f76652d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5b6164642d776174636865722d6f6b5d2067726f75704b65795061747465726e3d5b66757a7a792d77617463685d20696e69742066757a7a7920776174636820636f6e7465787420666f72207061747465726e205b66757a7a792d77617463685d2072656d6f76652066757a7a7920776174636820636f6e7465787420666f72207061747465726e205d205b6e6f746966792d776174636865722d6572726f725d20736572766963654e616d653d5b7270632d66757a7a792d77617463682d657865637574655d207270632066757a7a7920776174636820657863657074696f6e66757a7a792077617463682072657175657374206661696c2e
2501 134 0 17 17 0 0 134 17 14 17 0 0 134 31 10 17 0 0 135 41 13 17 0 0 135 54 43 17 0 0 135 97 48 17
0 0 139 145 38 17 0 0 139 183 38 17 0 0 139 221 31 17 0 0 135 252 48 17 0 0 135 300 48 17 0 0 137 348
48 17 0 0 137 396 48 17 0 0 141 444 48 17 0 0 144 492 47 17 0 0 139 539 46 17 0 0 137 585 44 17 0 0 137
629 42 17 0 0 135 671 39 17 0 0 141 710 38 17 0 0 139 748 37 17 0 0 137 785 36 17 0 0 141 821 35 17 0
0 144 856 35 17 0 0 166 891 35 17 0 0 141 926 34 17 0 0 163 960 34 17 0 0 139 994 33 17 0 0 162 1027
33 17 0 0 137 1060 32 17 0 0 141 1092 32 17 0 0 162 1124 32 17 0 0 139 1156 31 17 0 0 162 1187 31 17
0 0 135 1218 30 17 0 0 137 1248 30 17 0 0 135 1278 29 17 0 0 139 1307 29 17 0 0 141 1336 29 17 0 0 141
1365 29 17 0 0 144 1394 29 17 0 0 135 1423 26 17 0 0 139 1449 26 17 0 0 139 1475 26 17 0 0 139 1501 26
17 0 0 135 1527 25 17 0 0 141 1552 25 17 0 0 144 1577 25 17 0 0 135 1602 24 17 0 0 141 1626 24 17 0 0
144 1650 24 17 0 0 144 1674 24 17 0 0 139 1698 23 17 0 0 139 1721 23 17 0 0 139 1744 23 17 0 0 141 1767
23 17 0 0 141 1790 22 17 0 0 141 1812 22 17 0 0 152 1834 21 1855 24 21 137 1879 20 17 0 0 137 1899 20
17 0 0 141 1919 20 17 0 0 135 1939 19 17 0 0 169 1958 18 17 0 0 137 1976 17 17 0 0 144 1993 17 17 0 0
169 2010 17 17 0 0 169 2027 17 17 0 0 162 2044 16 17 0 0 169 2060 16 17 0 0 169 2076 16 17 0 0 169 2092
16 17 0 0 169 2108 15 17 0 0 169 2123 15 17 0 0 169 2138 15 17 0 0 169 2153 15 17 0 0 169 2168 15 17
0 0 169 2183 15 17 0 0 169 2198 15 17 0 0 169 2213 15 17 0 0 139 2228 14 17 0 0 144 2242 14 17 0 0 169
2256 14 17 0 0 169 2270 14 17 0 0 169 2284 14 17 0 0 169 2298 14 17 0 0 169 2312 14 17 0 0 169 2326 14
17 0 0 169 2340 14 17 0 0 141 2354 13 17 0 0 144 2367 13 17 0 0 169 2380 13 17 0 0 169 2393 13 17 0 0
169 2406 13 17 0 0 169 2419 13 17 0 0 169 2432 13 17 0 0 169 2445 13 17 0 0 169 2458 13 17 0 0 169 2471
13 17 0 0 169 2484 13 17 0 0 169 2497 13 17 0 0 169 2510 12 17 0 0 169 2522 12 17 0 0 169 2534 11 17
0 0 135 2545 48 17 0 0 135 2593 43 17 0 0 141 2636 20 17 0 0 135 2656 19 17 0 0 137 2675 17 17 0 0 141
2692 12 17 0 0 135 2704 48 17 0 0 135 2752 13 17 0 0 141 2765 13 17 0 0 135 2778 31 17 0 0 135 2809 16
17 0 0 135 2825 31 17 0 0 135 2856 37 17 0 0 136 2893 9 17 0 0 136 2902 24 17 0 0 136 2926 21 17 0 0
136 2947 20 17 0 0 164 2967 11 17 0 0 164 2978 11 17 0 0 136 2989 9 17 0 0 137 2998 12 17 0 0 137 3010
26 17 0 0 137 3036 38 17 0 0 137 3074 48 17 0 0 137 3122 45 17 0 0 137 3167 20 17 0 0 137 3187 48 17
0 0 137 3235 5 17 0 0 137 3240 39 17 0 0 164 3279 21 17 0 0 137 3300 10 17 0 0 137 3310 27 17 0 0 137
3337 48 17 0 0 137 3385 40 17 0 0 137 3425 37 17 0 0 137 3462 32 17 0 0 138 3494 20 17 0 0 138 3514 26
17 0 0 138 3540 27 17 0 0 138 3567 21 17 0 0 140 3588 14 17 0 0 138 3602 42 17 0 0 164 3644 35 17 0 0
138 3679 19 17 0 0 138 3698 20 17 0 0 138 3718 21 17 0 0 138 3739 34 17 0 0 139 3773 35 17 0 0 138 3808
13 17 0 0 138 3821 28 17 0 0 138 3849 22 17 0 0 138 3871 30 17 0 0 138 3901 24 17 0 0 138 3925 12 17
0 0 138 3937 36 17 0 0 138 3973 36 17 0 0 139 4009 31 17 0 0 139 4040 23 17 0 0 138 4063 17 17 0 0 138
4080 37 17 0 0 139 4117 36 17 0 0 138 4153 27 17 0 0 138 4180 22 17 0 0 138 4202 23 17 0 0 138 4225 23
17 0 0 138 4248 14 17 0 0 139 4262 48 17 0 0 139 4310 31 17 0 0 139 4341 19 17 0 0 139 4360 48 17 0 0
139 4408 46 17 0 0 139 4454 32 17 0 0 139 4486 41 17 0 0 139 4527 39 17 0 0 139 4566 32 17 0 0 139 4598
48 17 0 0 139 4646 33 17 0 0 139 4679 44 17 0 0 139 4723 39 17 0 0 139 4762 36 17 0 0 139 4798 48 17
0 0 139 4846 48 17 0 0 139 4894 5 17 0 0 139 4899 29 17 0 0 139 4928 38 17 0 0 139 4966 36 17 0 0 139
5002 38 17 0 0 139 5040 39 17 0 0 139 5079 33 17 0 0 139 5112 28 17 0 0 139 5140 48 17 0 0 139 5188 17
17 0 0 139 5205 35 17 0 0 139 5240 43 17 0 0 140 5283 21 17 0 0 140 5304 13 17 0 0 140 5317 41 17 0 0
140 5358 10 17 0 0 140 5368 22 17 0 0 140 5390 20 17 0 0 140 5410 26 17 0 0 140 5436 39 17 0 0 141 5475
24 17 0 0 141 5499 21 17 0 0 141 5520 22 17 0 0 141 5542 41 17 0 0 141 5583 22 17 0 0 141 5605 5 17 0
0 141 5610 33 17 0 0 141 5643 39 17 0 0 141 5682 40 17 0 0 141 5722 17 17 0 0 141 5739 14 17 0 0 141
5753 48 17 0 0 141 5801 48 17 0 0 141 5849 48 17 0 0 141 5897 48 17 0 0 141 5945 48 17 0 0 141 5993 48
17 0 0 141 6041 48 17 0 0 141 6089 48 17 0 0 141 6137 48 17 0 0 141 6185 48 17 0 0 142 6233 35 17 0 0
142 6268 6 17 0 0 142 6274 30 17 0 0 142 6304 33 17 0 0 142 6337 23 17 0 0 142 6360 33 17 0 0 142 6393
33 17 0 0 142 6426 32 17 0 0 142 6458 30 17 0 0 142 6488 30 17 0 0 142 6518 29 17 0 0 142 6547 28 17
0 0 142 6575 27 17 0 0 142 6602 26 17 0 0 143 6628 35 17 0 0 143 6663 16 17 0 0 143 6679 16 17 0 0 143
6695 43 17 0 0 143 6738 41 17 0 0 143 6779 16 17 0 0 144 6795 48 17 0 0 144 6843 27 17 0 0 144 6870 48
17 0 0 144 6918 48 17 0 0 144 6966 46 17 0 0 144 7012 34 17 0 0 144 7046 7 17 0 0 144 7053 10 17 0 0
144 7063 6 17 0 0 144 7069 32 17 0 0 166 7101 16 17 0 0 144 7117 34 17 0 0 163 7151 26 17 0 0 144 7177
48 17 0 0 144 7225 45 17 0 0 144 7270 45 17 0 0 144 7315 42 17 0 0 144 7357 38 17 0 0 144 7395 26 17
0 0 144 7421 17 17 0 0 144 7438 15 17 0 0 144 7453 26 17 0 0 144 7479 40 17 0 0 144 7519 39 17 0 0 144
7558 30 17 0 0 144 7588 29 17 0 0 145 7617 6 7623 31 6 146 7617 6 7654 15 6 147 7617 6 7669 29 6 148
7617 6 7698 57 6 154 7617 6 7755 11 6 155 7617 6 7766 39 6 156 7617 6 7805 2 6 157 7617 6 7807 8 6 158
7617 6 7815 31 6 159 7617 6 7846 27 6 160 7617 6 7873 42 6 167 7617 6 7805 2 6 149 7915 16 17 0 16 150
7931 21 7952 1 21 161 7953 20 17 0 0 151 7973 47 17 0 47 153 8020 18 17 0 18 161 8038 11 17 0 0 161 8049
18 17 0 0 163 8067 11 17 0 0 163 8078 8 17 0 0 163 8086 25 17 0 0 163 8111 25 17 0 0 163 8136 12 17 0
0 163 8148 48 17 0 0 163 8196 13 17 0 0 164 8209 5 17 0 0 164 8214 19 17 0 0 165 8233 21 17 0 21 166
8254 8 17 0 0 166 8262 30 17 0 0 166 8292 14 17 0 0 166 8306 15 17 0 0 166 8321 28 17 0 0 166 8349 25
17 0 0 166 8374 12 17 0 0 166 8386 23 17 0 0 166 8409 26 17 0 0 166 8435 17 17 0 0 166 8452 25 17 0 0
166 8477 27 17 0 0 166 8504 26 17 0 0 166 8530 30 17 0 0 166 8560 24 17 0 0 168 8584 18 17 0 0 168 8602
13 17 0 0 168 8615 23 17 0 0 168 8638 8 17 0 0 168 8646 9 17 0 0 168 8655 17 17 0 0 168 8672 9 17 0 0
168 8681 20 17 0 0 168 8701 19 17 0 0 168 8720 14 17 0 0 169 8734 21 17 0 0 169 8755 19 17 0 0 169 8774
20 17 0 0 169 8794 9 17 0 0 170 8803 26 17 0 26 174 8829 18 17 0 0 174 8847 46 17 0 0 174 8893 45 17
0 0 174 8938 46 17 0 0 174 8984 48 17 0 0 174 9032 47 17 0 0 174 9079 39 17 0 0 174 9118 36 17 0 0 174
9154 32 17 0 0 174 9186 14 17 0 0 175 9200 22 17 0 0 176 9222 48 17 0 0 175 9270 31 17 0 0 175 9301 23
17 0 0 175 9324 22 17 0 0 175 9346 48 17 0 0 176 9394 36 17 0 0 176 9430 5 17 0 0 176 9435 33 17 0 0
176 9468 48 17 0 0 176 9516 11 17 0 0 176 9527 48 17 0 0 176 9575 27 17 0 0 176 9602 25 17 0 0 178 9627
11 17 0 0 178 9638 31 17 0 0 178 9669 39 17 0 0 178 9708 40 17 0 0 179 9748 9 17 0 0 179 9757 8 17 0
0 179 9765 40 17 0 0 179 9805 15 17 0 0 179 9820 8 17 0 0 213 9828 36 17 0 0 194 9864 28 17 0 0 179 9892
18 17 0 0 194 9910 18 17 0 0 179 9928 26 17 0 0 179 9954 25 17 0 0 179 9979 25 17 0 0 179 10004 24 17
0 0 179 10028 24 17 0 0 179 10052 23 17 0 0 179 10075 20 17 0 0 179 10095 19 17 0 0 179 10114 8 17 0
0 179 10122 13 17 0 0 184 10135 20 17 0 0 184 10155 12 17 0 0 184 10167 16 17 0 0 184 10183 15 17 0 0
188 10198 22 17 0 0 188 10220 23 17 0 0 188 10243 34 17 0 0 188 10277 11 17 0 0 188 10288 18 17 0 0 190
10306 46 17 0 46 194 10352 35 17 0 0 191 10387 42 17 0 0 207 10429 48 17 0 0 207 10477 48 17 0 0 207
10525 48 17 0 0 207 10573 47 17 0 0 191 10620 45 17 0 0 207 10665 44 17 0 0 192 10709 35 17 0 0 192 10744
48 17 0 0 193 10792 21 17 0 0 193 10813 7 17 0 0 193 10820 17 17 0 0 193 10837 17 17 0 0 193 10854 48
17 0 0 194 10902 48 17 0 0 194 10950 48 17 0 0 194 10998 48 17 0 0 193 11046 16 17 0 0 193 11062 19 17
0 0 195 11062 19 17 0 0 193 11081 38 17 0 0 193 11119 17 17 0 0 193 11136 24 17 0 0 193 11160 30 17 0
0 200 11190 48 17 0 0 593 11238 48 17 0 0 194 11286 34 17 0 0 593 11320 18 17 0 0 203 11338 48 17 0 0
204 11386 38 17 0 0 204 11424 36 17 0 0 200 11460 35 17 0 0 204 11495 35 17 0 0 204 11530 35 17 0 0 204
11565 30 17 0 0 194 11595 22 17 0 0 194 11617 13 17 0 0 194 11630 20 17 0 0 194 11650 8 17 0 0 194 11658
9 17 0 0 195 11667 35 17 0 0 195 11702 45 17 0 0 197 11747 36 17 0 0 214 11783 29 17 0 0 195 11812 21
17 0 0 195 11833 25 17 0 0 195 11858 27 17 0 0 195 11885 28 17 0 0 195 11913 30 17 0 0 196 11943 44 17
0 0 195 11987 36 17 0 0 196 12023 41 17 0 0 195 12064 33 17 0 0 195 12097 48 17 0 0 196 12145 47 17 0
0 196 12192 35 17 0 0 196 12227 35 17 0 0 198 12262 26 17 0 0 197 12288 23 17 0 0 197 12311 40 17 0 0
197 12351 39 17 0 0 197 12390 24 17 0 0 197 12414 26 17 0 0 198 12440 48 17 0 0 198 12488 22 17 0 0 198
12510 21 17 0 0 198 12531 26 17 0 0 199 12557 24 17 0 0 199 12581 20 17 0 0 199 12601 18 17 0 0 581 12619
48 17 0 0 581 12667 48 17 0 0 199 12715 13 17 0 0 203 12728 30 17 0 0 203 12758 30 17 0 0 203 12788 20
17 0 0 203 12808 19 17 0 0 199 12827 15 17 0 0 199 12842 13 17 0 0 199 12855 13 17 0 0 199 12868 8 17
0 0 199 12876 12 17 0 0 199 12888 32 17 0 0 200 12920 26 17 0 0 200 12946 31 17 0 0 200 12977 29 17 0
0 200 13006 34 17 0 0 200 13040 48 17 0 0 200 13088 48 17 0 0 201 13136 20 17 0 20 204 13156 38 17 0
0 204 13194 37 17 0 0 202 13231 36 17 0 0 202 13267 27 17 0 0 204 13294 31 17 0 0 203 13325 27 17 0 0
203 13352 37 17 0 0 208 13389 13 17 0 0 208 13402 16 17 0 0 208 13418 17 17 0 0 208 13435 48 17 0 0 208
13483 48 17 0 0 209 13531 39 17 0 0 209 13570 25 17 0 0 209 13595 16 17 0 0 209 13611 22 17 0 0 209 13633
48 17 0 0 209 13681 37 17 0 0 209 13718 16 17 0 0 210 13718 16 17 0 0 210 13734 43 17 0 0 210 13777 19
17 0 0 210 13796 35 17 0 0 210 13831 41 17 0 0 210 13872 42 17 0 0 210 13914 48 17 0 0 210 13962 21 17
0 0 210 13983 39 17 0 0 210 14022 20 17 0 0 210 14042 45 17 0 0 210 14087 43 17 0 0 211 14130 37 17 0
0 211 14167 23 17 0 0 211 14190 15 17 0 0 211 14205 34 17 0 0 211 14239 42 17 0 0 211 14281 40 17 0 0
211 14321 36 17 0 0 211 14357 21 17 0 0 211 14378 39 17 0 0 213 14417 48 17 0 0 211 14465 23 17 0 0 212
14488 29 17 0 0 212 14517 27 17 0 0 214 14544 22 17 0 0 212 14566 40 17 0 0 212 14606 34 17 0 0 212 14640
29 17 0 0 213 14640 29 17 0 0 212 14669 41 17 0 0 213 14710 37 17 0 0 213 14747 48 17 0 0 213 14795 33
17 0 0 213 14828 26 17 0 0 213 14854 35 17 0 0 213 14889 42 17 0 0 213 14931 27 17 0 0 214 14958 15 17
0 0 214 14973 31 17 0 0 214 15004 7 17 0 0 214 15011 30 17 0 0 214 15041 19 17 0 0 214 15060 5 17 0 0
214 15065 25 17 0 0 214 15090 48 17 0 0 214 15138 21 17 0 0 214 15159 14 17 0 0 214 15173 48 17 0 0 214
15221 24 17 0 0 215 15245 24 17 0 0 215 15269 48 17 0 0 215 15317 47 17 0 0 215 15364 48 17 0 0 591 15412
48 17 0 0 215 15460 28 17 0 0 215 15488 42 17 0 0 216 15530 9 17 0 0 216 15539 8 17 0 8 218 15547 41
17 0 0 218 15588 38 17 0 0 218 15626 36 17 0 0 218 15662 33 17 0 0 219 15695 32 17 0 0 218 15727 28 17
0 0 219 15755 27 17 0 0 218 15782 24 17 0 0 218 15806 35 17 0 0 218 15841 32 17 0 0 218 15873 28 17 0
0 218 15901 27 17 0 0 218 15928 32 17 0 0 218 15960 31 17 0 0 218 15991 43 17 0 0 218 16034 38 17 0 0
218 16072 41 17 0 0 219 16113 48 17 0 0 219 16161 48 17 0 0 219 16209 41 17 0 0 219 16250 36 17 0 0 218
16286 16 17 0 0 218 16302 16 17 0 0 218 16318 15 17 0 0 218 16333 11 17 0 0 218 16344 30 17 0 0 218 16374
26 17 0 0 218 16400 26 17 0 0 218 16426 25 17 0 0 218 16451 17 17 0 0 218 16468 14 17 0 0 218 16482 39
17 0 0 218 16521 34 17 0 0 218 16555 22 17 0 0 218 16577 17 17 0 0 218 16594 28 17 0 0 218 16622 17 17
0 0 220 16639 48 17 0 0 220 16687 48 17 0 0 220 16735 48 17 0 0 221 16783 48 17 0 0 221 16831 48 17 0
0 221 16879 39 17 0 0 221 16918 37 17 0 0 218 16955 33 17 0 0 221 16988 24 17 0 0 221 17012 48 17 0 0
221 17060 48 17 0 0 221 17108 48 17 0 0 221 17156 48 17 0 0 221 17204 48 17 0 0 221 17252 43 17 0 0 221
17295 38 17 0 0 221 17333 36 17 0 0 218 17369 31 17 0 0 218 17400 33 17 0 0 218 17433 32 17 0 0 218 17465
31 17 0 0 218 17496 31 17 0 0 218 17527 30 17 0 0 218 17557 15 17 0 0 219 17572 48 17 0 0 219 17620 48
17 0 0 218 17668 38 17 0 0 218 17706 37 17 0 0 218 17743 25 17 0 0 218 17768 24 17 0 0 218 17792 30 17
0 0 218 17822 29 17 0 0 218 17851 33 17 0 0 218 17884 33 17 0 0 218 17917 32 17 0 0 218 17949 28 17 0
0 218 17977 29 17 0 0 218 18006 47 17 0 0 218 18053 35 17 0 0 219 18088 17 17 0 0 219 18105 48 17 0 0
219 18153 23 17 0 0 219 18176 19 17 0 0 219 18195 18 17 0 0 219 18213 17 17 0 0 219 18230 24 17 0 0 219
18254 20 17 0 0 219 18274 19 17 0 0 219 18293 16 17 0 0 219 18309 16 17 0 0 224 18325 38 17 0 0 219 18363
33 17 0 0 219 18396 47 17 0 0 229 18443 34 17 0 0 233 18477 31 17 0 0 219 18508 13 17 0 0 219 18521 13
17 0 0 219 18534 23 17 0 0 219 18557 33 17 0 0 219 18590 38 17 0 0 219 18628 19 17 0 0 219 18647 18 17
0 0 219 18665 20 17 0 0 219 18685 16 17 0 0 219 18701 15 17 0 0 220 18716 48 17 0 0 220 18764 48 17 0
0 221 18812 48 17 0 0 221 18860 48 17 0 0 221 18908 48 17 0 0 221 18956 48 17 0 0 221 19004 48 17 0 0
221 19052 48 17 0 0 221 19100 39 17 0 0 221 19139 37 17 0 0 220 19176 48 17 0 0 220 19224 48 17 0 0 220
19272 48 17 0 0 220 19320 41 17 0 0 220 19361 40 17 0 0 220 19401 48 17 0 0 220 19449 48 17 0 0 220 19497
48 17 0 0 220 19545 48 17 0 0 220 19593 48 17 0 0 220 19641 48 17 0 0 221 19689 34 17 0 0 220 19723 12
17 0 0 220 19735 42 17 0 0 220 19777 42 17 0 0 220 19819 41 17 0 0 221 19860 41 17 0 0 221 19901 41 17
0 0 221 19942 40 17 0 0 220 19982 37 17 0 0 221 20019 36 17 0 0 220 20055 35 17 0 0 220 20090 35 17 0
0 220 20125 34 17 0 0 221 20159 34 17 0 0 221 20193 34 17 0 0 221 20227 33 17 0 0 220 20260 30 17 0 0
221 20290 29 17 0 0 220 20319 39 17 0 0 220 20358 38 17 0 0 221 20396 40 17 0 0 221 20436 20 17 0 0 221
20456 12 17 0 0 221 20468 32 17 0 0 221 20500 34 17 0 0 221 20534 48 17 0 0 221 20582 48 17 0 0 221 20630
48 17 0 0 221 20678 45 17 0 0 221 20723 43 17 0 0 221 20766 23 17 0 0 221 20789 20 17 0 0 221 20809 21
17 0 0 221 20830 14 17 0 0 221 20844 30 17 0 0 221 20874 12 17 0 0 222 20886 48 17 0 0 222 20934 48 17
0 0 222 20982 31 17 0 0 222 21013 7 17 0 0 222 21020 8 17 0 0 223 21028 26 17 0 0 224 21054 26 17 0 0
223 21080 14 17 0 0 223 21094 19 17 0 0 223 21113 21 17 0 0 223 21134 38 17 0 0 224 21172 48 17 0 0 224
21220 48 17 0 0 294 21268 48 17 0 0 224 21316 48 17 0 0 224 21364 32 17 0 0 224 21396 28 17 0 0 224 21424
48 17 0 0 224 21472 48 17 0 0 294 21520 48 17 0 0 224 21568 18 17 0 0 225 21586 36 17 0 0 224 21622 33
17 0 0 224 21655 23 17 0 0 224 21678 19 17 0 0 224 21697 12 17 0 0 224 21709 7 17 0 0 224 21716 15 17
0 0 224 21731 8 17 0 0 224 21739 21 17 0 0 225 21760 43 17 0 0 225 21803 35 17 0 0 225 21838 24 17 0
0 225 21862 28 17 0 0 225 21890 48 17 0 0 226 21938 25 17 0 0 226 21963 19 17 0 0 234 21982 17 17 0 0
227 21999 26 17 0 0 227 22025 22 17 0 0 228 22047 22 17 0 0 228 22069 28 17 0 0 229 22097 20 17 0 0 229
22117 41 17 0 0 229 22158 43 17 0 0 229 22201 18 17 0 0 229 22219 19 17 0 0 229 22238 11 17 0 0 230 22249
19 17 0 0 230 22268 28 17 0 0 230 22296 24 17 0 0 230 22320 38 17 0 0 230 22358 24 17 0 0 231 22382 42
17 0 0 231 22424 32 17 0 0 231 22456 21 17 0 0 231 22477 21 17 0 0 231 22498 48 17 0 0 231 22546 44 17
0 0 231 22590 16 17 0 0 231 22606 40 17 0 0 231 22646 19 17 0 0 231 22665 39 17 0 0 231 22704 24 17 0
0 231 22728 24 17 0 0 231 22752 14 17 0 0 231 22766 43 17 0 0 231 22809 41 17 0 0 231 22850 39 17 0 0
231 22889 32 17 0 0 231 22921 10 17 0 0 231 22931 10 17 0 0 231 22941 15 17 0 0 231 22956 11 17 0 0 231
22967 17 17 0 0 232 22984 24 17 0 24 233 23008 30 17 0 0 233 23038 31 17 0 0 233 23069 15 17 0 0 233
23084 18 17 0 0 233 23102 16 17 0 0 233 23118 31 17 0 0 233 23149 22 17 0 0 233 23171 21 17 0 0 233 23192
23 17 0 0 234 23215 13 17 0 0 234 23228 11 17 0 0 234 23239 30 17 0 0 235 23269 48 17 0 0 236 23317 48
17 0 0 236 23365 43 17 0 0 235 23408 40 17 0 0 235 23448 23 17 0 0 235 23471 22 17 0 0 236 23471 22 17
0 0 237 23493 24 17 0 0 237 23517 24 17 0 0 237 23541 21 17 0 0 238 23562 48 17 0 0 239 23610 28 17 0
28 240 23638 24 17 0 24 241 23662 34 17 0 34 242 23696 17 23713 13 17 244 23696 17 23726 8 17 243 23734
48 17 0 0 243 23782 48 17 0 0 243 23830 32 17 0 0 243 23862 27 17 0 0 243 23889 30 17 0 0 243 23919 19
17 0 0 243 23938 27 17 0 0 245 23965 43 17 0 0 245 24008 43 17 0 0 246 24008 43 17 0 0 245 24051 48 17
0 0 246 24051 48 17 0 0 246 24099 31 17 0 0 246 24130 48 17 0 0 246 24178 32 17 0 0 246 24210 48 17 0
0 284 24258 8 17 0 0 246 24266 27 17 0 0 247 24293 18 17 0 0 286 24311 48 17 0 0 312 24359 23 17 0 0
247 24382 22 17 0 0 247 24404 18 17 0 0 247 24422 41 17 0 0 247 24463 22 17 0 0 299 24485 48 17 0 0 248
24533 25 17 0 0 312 24558 20 17 0 0 248 24578 19 17 0 0 248 24597 29 17 0 0 248 24626 46 17 0 0 248 24672
44 17 0 0 248 24716 48 17 0 0 248 24764 12 17 0 0 249 24776 48 24824 3 0 249 24827 48 24824 3 0 249 24875
43 24918 2 0 250 24920 44 17 0 44 259 24964 34 17 0 0 265 24998 48 25046 54 0 258 25100 47 17 0 47 257
25147 37 17 0 0 263 25184 37 17 0 37 251 25221 27 17 0 0 251 25248 27 17 0 0 252 25275 25 17 0 25 257
25300 22 17 0 0 256 25322 21 25343 19 21 253 25362 48 17 0 0 253 25410 48 17 0 0 253 25458 48 17 0 0
253 25506 48 17 0 0 253 25554 44 17 0 0 253 25598 39 17 0 0 253 25637 38 17 0 0 254 25675 48 25723 30
0 254 25753 48 25723 30 0 255 25801 48 17 0 0 255 25849 36 17 0 0 255 25885 47 17 0 0 257 25932 48 17
0 0 257 25980 41 17 0 0 257 26021 48 17 0 0 259 26069 26 17 0 0 259 26095 12 17 0 0 260 26095 12 17 0
0 259 26107 28 17 0 0 259 26135 34 17 0 0 261 26169 32 17 0 0 259 26201 27 17 0 0 260 26228 38 17 0 0
261 26266 42 17 0 0 261 26308 8 17 0 0 261 26316 42 17 0 0 262 26358 25 17 0 25 266 26383 25 17 0 25
267 26408 40 17 0 0 267 26448 35 17 0 0 267 26483 19 17 0 0 267 26502 17 17 0 0 517 26519 39 17 0 0 267
26558 34 17 0 0 268 26383 25 17 0 0 268 26592 29 17 0 0 268 26621 18 17 0 0 268 26639 26 17 0 0 286 26665
48 17 0 0 286 26713 48 17 0 0 593 11238 48 17 0 0 270 26761 46 17 0 0 270 26807 45 17 0 0 270 26852 45
17 0 0 276 26897 41 17 0 0 310 26938 40 17 0 0 268 26978 35 17 0 0 270 27013 33 17 0 0 312 27046 22 17
0 0 319 27068 22 17 0 0 312 27090 21 17 0 0 312 27111 19 17 0 0 593 11320 18 17 0 0 312 27130 16 17 0
0 312 27146 15 17 0 0 312 27161 15 17 0 0 268 27176 45 17 0 0 268 27221 40 17 0 0 268 27261 24 17 0 0
268 26358 25 17 0 0 268 27285 16 17 0 0 268 27301 40 17 0 0 268 27341 27 17 0 0 268 27368 41 17 0 0 268
27409 27 17 0 0 268 27436 48 17 0 0 268 27484 27 17 0 0 268 27511 28 17 0 0 268 27539 19 17 0 0 268 27558
21 17 0 0 268 27579 22 17 0 0 268 27601 11 17 0 0 269 27612 29 17 0 0 269 27641 48 17 0 0 310 27689 23
17 0 0 269 27712 48 17 0 0 269 27760 48 17 0 0 269 27808 48 17 0 0 269 27856 48 17 0 0 270 27712 48 17
0 0 270 27808 48 17 0 0 270 27904 48 17 0 0 270 27952 48 17 0 0 290 28000 33 17 0 0 269 28033 48 17 0
0 269 28081 48 17 0 0 269 28129 43 17 0 0 270 28129 43 17 0 0 269 28172 14 17 0 0 269 28186 11 17 0 0
269 28197 24 17 0 0 269 28221 21 17 0 0 269 28242 20 17 0 0 270 28262 48 17 0 0 270 28310 42 17 0 0 270
28352 44 17 0 0 270 28396 48 17 0 0 270 28444 46 17 0 0 270 28490 39 17 0 0 270 28529 39 17 0 0 270 28568
38 17 0 0 270 28606 34 17 0 0 270 28640 48 17 0 0 270 28688 40 17 0 0 270 28728 32 17 0 0 283 18325 38
17 0 0 270 28760 37 17 0 0 270 28797 28 17 0 0 270 28825 34 17 0 0 270 28859 25 17 0 0 272 28884 48 17
0 0 272 28932 44 17 0 0 272 28976 41 17 0 0 272 21999 26 17 0 0 271 29017 19 29036 5 19 272 29041 15
17 0 0 272 29056 23 17 0 0 272 29079 48 17 0 0 301 29127 48 17 0 0 301 29175 48 17 0 0 301 29223 48 17
0 0 301 29271 48 17 0 0 301 29319 47 17 0 0 272 29366 18 17 0 0 272 29384 9 17 0 0 273 29393 48 17 0
0 273 29441 48 17 0 0 273 29489 48 17 0 0 274 29537 48 17 0 0 273 29585 27 17 0 0 273 29612 26 17 0 0
274 29638 13 17 0 0 274 29651 16 17 0 0 275 29667 25 17 0 0 275 29692 23 17 0 0 275 29715 17 17 0 0 275
29732 14 17 0 0 275 29746 11 17 0 0 275 29757 14 17 0 0 275 29771 33 17 0 0 276 29804 48 17 0 0 276 29852
48 17 0 0 276 29900 48 17 0 0 276 29948 32 17 0 0 276 29980 35 17 0 0 277 30015 7 17 0 7 278 30022 28
17 0 0 278 30050 29 17 0 0 278 30079 32 17 0 0 278 30111 39 17 0 0 612 30150 48 17 0 0 516 30198 46 17
0 0 516 30244 45 17 0 0 516 30289 44 17 0 0 512 30333 43 17 0 0 283 21364 32 17 0 0 516 30376 31 17 0
0 620 30407 29 17 0 0 283 21396 28 17 0 0 279 30436 26 17 0 0 512 30462 25 17 0 0 521 30487 23 17 0 0
279 30510 22 17 0 0 512 30532 18 17 0 0 279 30550 48 17 0 0 279 30598 24 17 0 0 279 30622 21 17 0 0 279
30643 48 17 0 0 298 30691 41 17 0 0 296 30732 31 17 0 0 296 30763 27 17 0 0 280 30790 30 17 0 0 280 30820
20 17 0 0 280 30840 18 17 0 0 280 30858 46 17 0 0 280 30904 19 17 0 0 281 30923 37 17 0 0 591 15412 48
17 0 0 281 30960 28 17 0 0 312 30988 16 17 0 0 281 31004 48 17 0 0 281 31052 16 17 0 0 281 31068 13 17
0 0 282 21028 26 17 0 0 310 31081 24 17 0 0 282 21113 21 17 0 0 283 21220 48 17 0 0 309 21172 48 17 0
0 585 31105 48 17 0 0 585 31153 48 17 0 0 283 31201 45 17 0 0 283 21316 48 17 0 0 283 31246 34 17 0 0
283 31280 34 17 0 0 301 31314 40 17 0 0 301 31354 39 17 0 0 283 31393 38 17 0 0 301 31431 36 17 0 0 301
31467 35 17 0 0 301 31502 32 17 0 0 300 31534 29 17 0 0 283 21655 23 17 0 0 284 31563 36 17 0 0 284 31599
21 17 0 0 284 31620 48 17 0 0 284 31668 38 17 0 0 286 31706 44 17 0 0 286 31750 31 17 0 0 286 31781 38
17 0 0 286 31819 12 17 0 0 286 31831 28 17 0 0 286 31859 35 17 0 0 286 31894 11 17 0 0 286 31905 48 17
0 0 287 11658 9 17 0 0 287 31953 8 17 0 0 288 31961 5 17 0 0 288 31966 10 17 0 0 290 31976 48 17 0 0
290 32024 48 17 0 0 290 32072 48 17 0 0 290 32120 48 17 0 0 291 32168 8 17 0 0 291 32176 17 17 0 0 291
32193 14 17 0 0 291 32207 12 17 0 0 291 32219 26 17 0 0 291 32245 10 17 0 0 291 32255 16 17 0 0 291 32168
8 17 0 0 291 32176 17 17 0 0 291 32193 14 17 0 0 291 32207 12 17 0 0 291 32219 26 17 0 0 291 32245 10
17 0 0 291 32255 16 17 0 0 291 32168 8 17 0 0 291 32176 17 17 0 0 291 32193 14 17 0 0 291 32207 12 17
0 0 291 32219 26 17 0 0 291 32245 10 17 0 0 291 32255 16 17 0 0 291 32168 8 17 0 0 291 32176 17 17 0
0 291 32193 14 17 0 0 291 32207 12 17 0 0 291 32219 26 17 0 0 291 32245 10 17 0 0 291 32255 16 17 0 0
292 32271 25 17 0 25 292 32271 25 17 0 25 293 32296 16 17 0 0 293 32312 16 17 0 0 293 32328 33 17 0 0
293 32296 16 17 0 0 293 32312 16 17 0 0 293 32328 33 17 0 0 294 21268 48 17 0 0 294 21520 48 17 0 0 294
32361 12 17 0 0 294 32373 11 17 0 0 294 32361 12 17 0 0 294 32373 11 17 0 0 295 32384 32 17 0 32 295
32384 32 17 0 32 298 32416 38 17 0 0 296 32454 28 17 0 0 296 32482 20 17 0 0 298 32416 38 17 0 0 296
32454 28 17 0 0 298 30691 41 17 0 0 296 30732 31 17 0 0 296 30763 27 17 0 0 296 32482 20 17 0 0 297 32502
30 17 0 30 297 32502 30 17 0 30 299 32532 22 17 0 0 299 32554 34 17 0 0 299 32588 16 17 0 0 299 32532
22 17 0 0 299 24485 48 17 0 0 299 32554 34 17 0 0 299 32588 16 17 0 0 300 32604 29 17 0 0 300 32604 29
17 0 0 301 31314 40 17 0 0 301 31354 39 17 0 0 301 31431 36 17 0 0 301 31467 35 17 0 0 301 31502 32 17
0 0 300 31534 29 17 0 0 301 32633 27 17 0 0 301 32660 26 17 0 0 301 32686 11 17 0 0 310 32686 11 17 0
0 301 32697 24 17 0 0 301 32721 30 17 0 0 301 32751 25 17 0 0 301 32776 17 17 0 0 585 32793 47 17 0 0
301 32840 45 17 0 0 301 32885 44 17 0 0 585 32929 42 17 0 0 301 32971 41 17 0 0 301 33012 40 17 0 0 301
33052 37 17 0 0 590 33089 45 17 0 0 301 33134 37 17 0 0 301 33171 36 17 0 0 301 33207 33 17 0 0 301 33240
32 17 0 0 301 33272 29 17 0 0 590 33301 19 17 0 0 591 33301 19 17 0 0 301 33320 42 17 0 0 301 33362 41
17 0 0 301 33403 38 17 0 0 301 33441 37 17 0 0 301 33478 34 17 0 0 301 32633 27 17 0 0 301 32660 26 17
0 0 301 32686 11 17 0 0 301 32697 24 17 0 0 301 32721 30 17 0 0 301 32751 25 17 0 0 301 32776 17 17 0
0 301 29127 48 17 0 0 301 29175 48 17 0 0 301 29223 48 17 0 0 301 29271 48 17 0 0 301 29319 47 17 0 0
301 32840 45 17 0 0 301 32885 44 17 0 0 301 32971 41 17 0 0 301 33012 40 17 0 0 301 33052 37 17 0 0 301
33134 37 17 0 0 301 33171 36 17 0 0 301 33207 33 17 0 0 301 33240 32 17 0 0 301 33272 29 17 0 0 301 33320
42 17 0 0 301 33362 41 17 0 0 301 33403 38 17 0 0 301 33441 37 17 0 0 301 33478 34 17 0 0 302 33512 14
17 0 14 302 33512 14 17 0 14 310 33526 24 17 0 0 310 33550 23 17 0 0 310 33573 18 17 0 0 303 33591 9
33600 9 9 304 33609 8 17 0 8 305 33617 33 33650 7 0 305 33657 29 33650 7 0 305 33686 27 33650 7 0 305
33713 23 33650 7 0 306 33736 45 17 0 0 306 33781 35 17 0 0 307 33816 4 17 0 4 309 33820 12 17 0 0 309
21424 48 17 0 0 591 33832 48 17 0 0 591 33880 48 17 0 0 310 33928 19 17 0 0 310 33947 6 17 0 0 310 33953
10 17 0 0 310 33963 10 17 0 0 310 33973 9 17 0 0 593 33982 48 17 0 0 593 34030 47 17 0 0 593 34077 47
17 0 0 593 34124 42 17 0 0 310 34166 31 17 0 0 310 34197 9 17 0 0 310 34206 9 17 0 0 310 34215 28 17
0 0 310 34243 28 17 0 0 310 34271 28 17 0 0 310 34299 20 17 0 0 310 34319 19 17 0 0 310 34338 10 17 0
0 310 34348 21 17 0 0 310 34369 24 17 0 0 310 34393 18 17 0 0 310 34411 16 17 0 0 310 34427 16 17 0 0
310 34443 17 17 0 0 310 34460 31 17 0 0 310 34491 24 17 0 0 310 34515 25 17 0 0 310 34540 9 17 0 0 310
34549 16 17 0 0 512 34565 31 17 0 0 310 34596 23 17 0 0 310 34619 26 17 0 0 310 34645 27 17 0 0 310 34672
36 17 0 0 310 34708 14 17 0 0 310 34722 16 17 0 0 310 34738 12 17 0 0 310 34750 16 17 0 0 310 34766 12
17 0 0 310 34778 30 17 0 0 310 34808 24 17 0 0 310 34832 16 17 0 0 310 34848 21 17 0 0 310 34869 10 17
0 0 310 34879 18 17 0 0 310 34897 22 17 0 0 310 34919 15 17 0 0 310 34934 18 17 0 0 310 34952 25 17 0
0 310 34977 15 17 0 0 312 34992 33 17 0 0 312 35025 15 17 0 0 312 35040 10 17 0 0 312 35050 30 17 0 0
313 22249 19 17 0 0 313 22320 38 17 0 0 314 35080 15 17 0 15 315 35095 27 17 0 27 316 35122 28 17 0 28
317 35150 25 17 0 25 318 35175 15 17 0 15 319 35190 22 17 0 0 320 35212 6 17 0 6 320 35212 6 17 0 6 321
35218 30 17 0 30 323 35248 48 35296 49 0 322 35345 46 17 0 46 324 35391 48 35439 52 0 325 35491 48 35539
54 0 340 35593 45 17 0 0 340 35638 35 17 0 0 326 35673 23 35696 17 23 337 35713 16 17 0 16 327 35729
7 17 0 7 328 35736 7 17 0 7 329 35743 48 17 0 0 330 35791 17 17 0 17 331 35808 37 17 0 37 332 35845 29
17 0 29 333 35874 23 17 0 0 333 35897 17 17 0 0 342 35914 17 17 0 0 333 35931 27 17 0 0 341 35958 43
17 0 43 334 36001 15 36016 11 15 335 36027 27 17 0 0 335 36054 26 17 0 0 335 36080 26 17 0 0 335 36106
25 17 0 0 336 36131 12 17 0 0 336 36143 43 17 0 0 338 36186 16 17 0 0 338 36202 15 17 0 0 338 36217 9
17 0 0 338 36226 16 17 0 0 338 36242 30 17 0 0 338 36272 10 17 0 0 338 36282 11 17 0 0 339 36293 26 17
0 0 339 36319 23 17 0 0 339 36342 17 17 0 0 339 36359 23 17 0 0 342 36382 14 17 0 0 342 36396 20 17 0
0 343 36416 30 17 0 30 344 36446 11 17 0 11 345 36457 27 36484 14 27 358 36457 27 36498 28 27 346 36526
9 17 0 9 349 36535 13 36548 28 13 350 36535 13 36576 27 13 351 36535 13 36603 7 13 355 36610 24 17 0
24 356 36634 19 17 0 0 356 36653 18 17 0 0 357 36671 48 17 0 0 357 36719 48 17 0 0 359 36767 31 17 0
0 359 36798 28 17 0 0 360 36826 48 17 0 0 362 36874 46 17 0 0 360 36920 45 17 0 0 362 36965 43 17 0 0
368 37008 35 17 0 35 361 37043 29 17 0 29 363 37072 14 17 0 14 364 37086 25 17 0 25 365 37111 23 17 0
0 366 15412 48 17 0 0 367 33089 45 17 0 0 367 33301 19 17 0 0 369 37134 16 17 0 16 370 37150 8 17 0 0
370 37158 13 17 0 0 370 37171 19 17 0 0 371 37190 17 17 0 17 372 37207 12 37219 23 12 373 37207 12 37242
18 12 374 37260 12 17 0 12 375 37272 41 17 0 41 376 37313 14 17 0 14 378 36535 13 17 0 13 379 37327 17
17 0 17 380 37344 15 17 0 15 381 37359 39 17 0 0 382 37359 39 37398 7 39 381 37405 25 17 0 0 383 37430
21 17 0 21 385 37451 48 17 0 0 385 37499 48 17 0 0 385 37547 48 17 0 0 385 37595 48 17 0 0 385 37643
46 17 0 0 384 37689 44 17 0 0 384 37733 43 17 0 0 384 37776 40 17 0 0 385 37816 47 17 0 0 390 37863 48
37911 59 0 387 37970 43 17 0 43 388 38013 43 17 0 0 389 38056 41 17 0 0 389 38097 38 17 0 0 389 38135
37 17 0 0 389 38172 34 17 0 0 388 38206 30 17 0 0 386 38236 29 17 0 0 386 38265 24 17 0 0 386 38289 18
17 0 0 386 38307 8 17 0 0 386 38315 18 17 0 0 391 38333 24 17 0 24 392 38357 11 17 0 11 393 38368 29
17 0 29 394 38397 8 17 0 8 395 38405 32 17 0 0 395 38437 28 17 0 0 395 38465 23 17 0 0 395 38488 37 17
0 0 395 38525 39 17 0 0 395 38564 28 17 0 0 410 38592 20 17 0 0 395 38612 5 17 0 0 397 38617 39 17 0
39 398 38656 39 17 0 0 398 38695 39 17 0 0 408 38734 48 17 0 0 405 38782 36 17 0 0 399 38818 24 17 0
0 399 38842 24 17 0 0 408 38866 40 17 0 0 399 38906 36 17 0 0 419 38942 33 17 0 0 400 38975 21 17 0 21
401 38996 34 17 0 0 401 39030 14 17 0 0 401 39044 27 17 0 0 401 39071 33 17 0 0 418 39104 27 17 0 0 401
39131 37 17 0 0 401 39168 28 17 0 0 401 39196 34 17 0 0 402 39230 34 17 0 0 402 39264 40 17 0 0 402 39304
35 17 0 0 402 39339 32 17 0 0 403 21364 32 17 0 0 403 21396 28 17 0 0 403 39371 28 17 0 0 404 21113 21
17 0 21 405 39399 48 17 0 0 405 39447 48 17 0 0 408 39495 48 17 0 0 410 39543 48 17 0 0 410 39591 47
17 0 0 409 39638 41 17 0 0 410 39679 41 17 0 0 408 39720 30 17 0 0 406 39750 30 17 0 0 420 39780 30 17
0 0 420 39810 29 17 0 0 406 39839 23 17 0 0 406 39862 21 17 0 0 407 39883 18 17 0 0 407 39901 21 17 0
0 407 39922 16 17 0 0 407 39938 19 17 0 0 407 39957 48 17 0 0 408 40005 35 17 0 0 408 40040 32 17 0 0
409 40072 9 17 0 0 409 40081 12 17 0 0 410 40093 44 17 0 0 410 40137 29 17 0 0 412 40166 28 17 0 0 410
40194 20 17 0 0 411 40214 38 17 0 0 411 40252 37 17 0 0 412 40289 26 17 0 0 412 40315 22 17 0 0 412 40337
22 17 0 0 412 40359 17 17 0 0 412 40376 20 17 0 0 412 40396 20 17 0 0 413 40416 24 17 0 0 413 40440 18
17 0 0 413 40458 20 17 0 0 414 40478 19 17 0 0 414 40497 24 17 0 0 415 40521 48 17 0 0 415 40569 38 17
0 0 415 40607 25 17 0 0 415 40632 19 17 0 0 415 40651 35 17 0 0 415 40686 45 17 0 0 416 40731 31 17 0
0 416 40762 5 17 0 0 417 40767 19 17 0 19 418 40786 21 17 0 0 419 40807 38 17 0 0 419 40845 30 17 0 0
419 40875 29 17 0 0 420 40904 36 17 0 0 420 40940 28 17 0 0 426 40968 45 41013 13 45 423 41026 18 41044
8 18 424 41026 18 41052 11 18 430 41026 18 41063 1 18 425 41064 29 17 0 29 427 41093 45 17 0 45 429 41138
40 17 0 40 428 41178 39 17 0 39 431 41217 48 17 0 0 432 41265 45 41013 13 45 433 41310 26 41336 7 26
434 41343 48 17 0 0 435 41391 12 41403 36 12 473 41391 12 41439 3 12 436 41442 48 17 0 0 437 41490 48
41538 50 0 472 41588 48 41636 40 0 484 41676 48 17 0 0 498 41724 48 17 0 0 499 41772 48 41820 69 0 498
41889 40 17 0 0 484 41929 39 17 0 0 484 41968 34 17 0 0 438 42002 43 17 0 43 457 42045 21 42066 1 21
461 42067 48 17 0 0 439 42115 33 42148 9 0 439 42157 32 42148 9 0 497 42189 48 42237 66 0 440 42303 32
17 0 32 467 42335 30 17 0 0 441 42365 18 17 0 18 442 42383 16 17 0 16 443 42399 32 17 0 0 443 42431 48
17 0 0 464 42479 21 17 0 0 443 42500 16 17 0 0 443 42516 26 17 0 0 443 42542 25 17 0 0 443 42567 31 17
0 0 444 42598 22 17 0 22 445 42620 32 17 0 0 445 42652 25 17 0 0 446 42677 5 17 0 5 447 42682 48 42730
110 0 487 42840 36 17 0 36 448 42876 48 17 0 0 449 42924 48 42972 17 0 449 42989 48 42972 17 0 510 43037
48 43085 55 0 511 43140 47 17 0 47 450 36446 11 17 0 11 451 43187 23 17 0 23 452 43210 15 17 0 15 453
43225 16 17 0 16 454 43241 17 17 0 0 454 43258 26 17 0 0 454 43284 19 17 0 0 455 43303 9 17 0 9 456 43312
48 43360 49 0 491 23269 48 17 0 0 491 23408 40 17 0 0 491 23448 23 17 0 0 490 23471 22 17 0 0 491 23471
22 17 0 0 458 43409 48 17 0 0 458 43457 48 17 0 0 458 43505 48 17 0 0 458 43553 48 17 0 0 458 43601 48
17 0 0 481 43649 48 17 0 0 458 43697 46 17 0 0 492 43743 31 17 0 31 476 43774 22 17 0 22 459 43796 14
17 0 14 460 43810 48 43858 49 0 504 43907 48 17 0 0 507 43955 48 17 0 0 507 44003 48 17 0 0 504 44051
40 17 0 0 461 44091 48 17 0 0 461 44139 48 17 0 0 461 44187 48 17 0 0 480 44235 48 44283 88 0 462 44371
13 17 0 0 462 44384 32 17 0 0 462 44416 27 17 0 0 500 44443 48 17 0 0 500 44491 23 17 0 0 462 44514 18
17 0 0 495 44532 48 17 0 0 495 44580 48 17 0 0 495 44628 48 17 0 0 495 44676 48 17 0 0 495 44724 47 17
0 0 495 44771 27 17 0 0 462 44798 23 17 0 0 508 44821 38 17 0 0 462 44859 30 17 0 0 462 44889 29 17 0
0 462 44918 36 17 0 0 462 44954 35 17 0 0 463 44989 6 17 0 6 464 44995 33 17 0 0 464 45028 25 17 0 0
464 45053 20 17 0 0 464 45073 29 17 0 0 466 45102 48 17 0 0 466 45150 24 17 0 0 466 45174 22 17 0 0 467
45196 31 17 0 0 468 45227 12 17 0 12 469 45239 48 17 0 0 470 45287 42 17 0 42 471 45329 31 17 0 31 472
41636 40 17 0 40 474 45360 24 17 0 24 475 45384 45 17 0 0 475 45429 41 17 0 0 475 45470 39 17 0 0 477
45509 39 17 0 39 478 45548 30 17 0 30 479 45578 35 17 0 0 479 45613 33 17 0 0 479 45646 32 17 0 0 479
45678 31 17 0 0 481 45709 27 17 0 0 481 45736 48 17 0 0 482 45784 48 17 0 0 481 45832 48 17 0 0 482 45880
48 17 0 0 482 45928 17 17 0 0 482 45945 16 17 0 0 481 45961 48 17 0 0 482 46009 48 17 0 0 482 46057 48
17 0 0 483 46105 40 17 0 0 483 46145 40 17 0 0 484 46185 48 17 0 0 484 46233 48 17 0 0 485 46281 37 17
0 37 486 46318 48 17 0 0 486 46366 48 17 0 0 486 46414 46 17 0 0 486 46460 38 17 0 0 488 46498 39 17
0 39 489 46537 34 17 0 34 490 46571 48 17 0 0 491 46619 23 17 0 0 491 46642 21 17 0 0 493 46663 48 17
0 0 494 46711 48 17 0 0 494 46759 40 17 0 0 496 46799 34 17 0 0 496 46833 31 17 0 0 496 46864 22 17 0
0 500 46886 23 17 0 0 501 46909 35 17 0 35 502 46944 36 17 0 0 508 46980 36 17 0 0 502 47016 34 17 0
0 508 47050 24 17 0 0 503 47074 17 17 0 17 504 47091 12 17 0 0 505 47103 48 17 0 0 505 47151 25 17 0
0 506 47176 43 17 0 0 506 47219 41 17 0 0 508 47260 48 17 0 0 509 47308 48 17 0 0 518 47356 40 17 0 0
518 47396 38 17 0 0 512 47434 35 17 0 0 512 47469 26 17 0 0 512 30333 43 17 0 0 523 47495 39 17 0 0 523
47534 39 17 0 0 512 30462 25 17 0 0 521 30487 23 17 0 0 512 30532 18 17 0 0 518 47573 37 17 0 0 512 47610
17 17 0 0 512 47627 10 17 0 0 512 47637 34 17 0 0 512 47671 31 17 0 0 512 47702 32 17 0 0 512 47734 23
17 0 0 512 47757 37 17 0 0 512 34565 31 17 0 0 523 47794 25 17 0 0 512 47819 14 17 0 0 512 47833 17 17
0 0 512 47850 10 17 0 0 518 47356 40 17 0 0 518 47396 38 17 0 0 512 47434 35 17 0 0 512 47469 26 17 0
0 620 47860 42 17 0 0 518 47573 37 17 0 0 512 47610 17 17 0 0 512 47627 10 17 0 0 512 47637 34 17 0 0
512 47671 31 17 0 0 512 47702 32 17 0 0 512 47734 23 17 0 0 512 47757 37 17 0 0 512 47819 14 17 0 0 512
47833 17 17 0 0 512 47850 10 17 0 0 513 47902 16 17 0 16 513 47902 16 17 0 16 514 47918 31 17 0 0 514
47949 26 17 0 0 514 47975 28 17 0 0 516 48003 48 17 0 0 515 48051 36 17 0 0 515 48087 27 17 0 0 518 48114
48 17 0 0 515 48162 38 17 0 0 515 48200 37 17 0 0 515 48237 41 17 0 0 515 48278 44 17 0 0 515 48322 40
17 0 0 515 48362 33 17 0 0 515 48395 48 17 0 0 516 48443 36 17 0 0 515 48479 48 17 0 0 517 48527 48 17
0 0 517 48575 37 17 0 0 517 26519 39 17 0 0 517 48527 48 17 0 0 517 48575 37 17 0 0 518 48612 40 17 0
0 518 48652 33 17 0 0 518 48685 39 17 0 0 518 48724 37 17 0 0 518 48761 42 17 0 0 518 48803 35 17 0 0
518 48838 36 17 0 0 518 48874 48 17 0 0 518 48922 37 17 0 0 518 48114 48 17 0 0 518 48959 42 17 0 0 518
49001 32 17 0 0 518 49033 44 17 0 0 518 49077 35 17 0 0 518 49112 40 17 0 0 518 49152 24 17 0 0 518 48612
40 17 0 0 518 48652 33 17 0 0 518 48685 39 17 0 0 573 49176 48 49224 12 0 573 49236 48 49224 12 0 622
49284 48 17 0 0 622 49332 48 17 0 0 518 48724 37 17 0 0 612 49380 32 17 0 0 614 49412 27 17 0 0 614 49439
25 17 0 0 518 48761 42 17 0 0 518 48803 35 17 0 0 518 48838 36 17 0 0 518 48874 48 17 0 0 518 48922 37
17 0 0 518 48959 42 17 0 0 518 49001 32 17 0 0 518 49033 44 17 0 0 518 49077 35 17 0 0 518 49112 40 17
0 0 518 49152 24 17 0 0 521 49464 26 17 0 0 520 49490 20 17 0 20 521 49464 26 17 0 0 520 49490 20 17
0 20 521 49510 34 17 0 0 521 49544 34 17 0 0 521 49578 26 17 0 0 521 49604 11 17 0 0 581 49615 45 17
0 0 521 49510 34 17 0 0 521 49544 34 17 0 0 521 49578 26 17 0 0 521 49604 11 17 0 0 523 49660 41 17 0
0 523 49701 40 17 0 0 523 48443 36 17 0 0 523 49741 36 17 0 0 524 49777 48 49825 28 0 524 49853 48 49825
28 0 525 49901 48 49949 11 0 525 49960 48 49949 11 0 526 50008 48 50056 31 0 526 50087 48 50056 31 0
527 50135 48 50056 31 0 527 50183 48 50056 31 0 533 50231 44 17 0 0 525 50275 36 49949 11 0 533 50311
28 17 0 0 533 50339 22 17 0 0 533 50361 22 17 0 0 539 50383 18 17 0 18 536 35713 16 17 0 16 540 50401
48 17 0 0 540 50449 48 17 0 0 540 50497 48 17 0 0 540 50545 44 17 0 0 540 50589 43 17 0 0 537 50632 41
17 0 0 528 50673 35 50708 30 35 541 50738 35 17 0 0 529 50773 33 17 0 33 541 50806 30 17 0 0 530 50836
9 50845 29 9 531 50874 48 50922 32 0 531 50954 48 50922 32 0 532 51002 48 50056 31 0 532 51050 48 50056
31 0 531 50874 48 50922 32 0 531 50954 48 50922 32 0 532 51098 48 50056 31 0 532 51146 48 50056 31 0
538 51194 12 51206 7 0 534 51213 13 17 0 13 535 51226 14 17 0 14 537 51240 34 17 0 0 538 42677 5 17 0
5 541 36226 16 17 0 0 542 51274 45 17 0 45 543 51319 48 51367 14 0 544 51319 48 51381 51 0 545 51432
48 51480 52 0 546 51532 48 51580 10 0 546 51590 48 51580 10 0 547 51638 48 17 0 0 547 51686 20 17 0 0
547 51706 21 17 0 0 548 51727 36 17 0 36 549 51763 48 51811 6 0 549 51817 47 51811 6 0 549 51864 35 51811
6 0 558 21364 32 17 0 0 556 51899 29 17 0 0 558 21396 28 17 0 0 556 51928 25 17 0 0 550 51953 48 17 0
0 550 52001 22 17 0 0 551 52023 12 17 0 12 552 52035 26 17 0 0 552 52061 48 17 0 0 557 52109 48 17 0
0 552 52157 30 17 0 0 552 52187 20 17 0 0 552 52207 26 17 0 0 553 52233 27 17 0 0 553 52260 29 17 0 0
553 52289 35 17 0 0 553 52324 10 17 0 0 553 52334 48 17 0 0 553 52382 32 17 0 0 553 52414 30 17 0 0 554
52444 27 17 0 0 554 52471 24 17 0 0 554 52495 14 17 0 0 555 52509 22 17 0 0 555 52531 19 17 0 0 556 52550
35 17 0 0 556 52585 42 17 0 0 556 52627 37 17 0 0 556 52664 37 17 0 0 556 52701 35 17 0 0 559 52736 48
52784 14 0 559 52798 46 17 0 0 559 52736 48 52784 14 0 559 52798 46 17 0 0 560 52844 30 17 0 30 560 52844
30 17 0 30 561 52874 25 17 0 25 561 52874 25 17 0 25 562 52899 39 17 0 39 562 52899 39 17 0 39 573 49176
48 49224 12 0 573 49236 48 49224 12 0 581 52938 48 17 0 0 581 12619 48 17 0 0 581 12667 48 17 0 0 581
52938 48 17 0 0 581 49615 45 17 0 0 582 52986 48 17 0 0 582 53034 48 17 0 0 583 53082 48 53130 76 0 585
32793 47 17 0 0 585 32929 42 17 0 0 584 53206 26 17 0 0 584 53232 13 17 0 0 584 53206 26 17 0 0 584 53232
13 17 0 0 585 53245 48 17 0 0 585 31105 48 17 0 0 585 31153 48 17 0 0 585 53245 48 17 0 0 586 53293 32
17 0 0 586 53325 24 17 0 0 586 53349 48 17 0 0 586 53397 45 17 0 0 586 53442 35 17 0 0 586 53477 27 17
0 0 586 53504 45 17 0 0 586 53549 42 17 0 0 586 53591 41 17 0 0 586 53632 38 17 0 0 586 53670 38 17 0
0 586 53708 34 17 0 0 586 53742 34 17 0 0 586 53776 27 17 0 0 586 53803 31 17 0 0 586 53834 23 17 0 0
586 53857 33 17 0 0 586 53890 21 17 0 0 586 53293 32 17 0 0 586 53325 24 17 0 0 586 53349 48 17 0 0 586
53397 45 17 0 0 586 53442 35 17 0 0 586 53477 27 17 0 0 586 53504 45 17 0 0 586 53549 42 17 0 0 586 53591
41 17 0 0 586 53632 38 17 0 0 586 53670 38 17 0 0 586 53708 34 17 0 0 586 53742 34 17 0 0 586 53776 27
17 0 0 586 53803 31 17 0 0 586 53834 23 17 0 0 586 53857 33 17 0 0 586 53890 21 17 0 0 587 53911 37 17
0 0 587 53948 22 17 0 0 587 53911 37 17 0 0 587 53948 22 17 0 0 589 53970 48 17 0 0 589 54018 39 17 0
0 589 54057 48 17 0 0 589 54105 27 17 0 0 589 54132 27 17 0 0 589 54159 48 17 0 0 589 53970 48 17 0 0
589 54018 39 17 0 0 589 54057 48 17 0 0 589 54105 27 17 0 0 589 54132 27 17 0 0 589 54159 48 17 0 0 590
33089 45 17 0 0 590 33301 19 17 0 0 591 33301 19 17 0 0 591 54207 26 17 0 0 591 37086 25 17 0 0 591 54233
26 17 0 0 591 54259 37 17 0 0 591 54296 36 17 0 0 591 54332 22 17 0 0 591 54354 37 17 0 0 591 54391 37
17 0 0 591 54207 26 17 0 0 591 37086 25 17 0 0 591 54233 26 17 0 0 591 54259 37 17 0 0 591 33832 48 17
0 0 591 33880 48 17 0 0 591 54296 36 17 0 0 591 54332 22 17 0 0 591 54354 37 17 0 0 591 54391 37 17 0
0 592 54428 47 17 0 0 592 35713 16 17 0 0 592 51226 14 17 0 0 592 51194 12 17 0 0 592 42677 5 17 0 0
592 54428 47 17 0 0 592 35713 16 17 0 0 592 51226 14 17 0 0 592 51194 12 17 0 0 592 42677 5 17 0 0 593
54475 48 17 0 0 593 54523 47 17 0 0 593 54570 44 17 0 0 593 54614 48 17 0 0 593 54662 38 17 0 0 593 54700
23 17 0 0 593 54723 10 17 0 0 593 54475 48 17 0 0 593 54523 47 17 0 0 593 54570 44 17 0 0 593 33982 48
17 0 0 593 34030 47 17 0 0 593 34077 47 17 0 0 593 34124 42 17 0 0 593 54614 48 17 0 0 593 54662 38 17
0 0 593 54700 23 17 0 0 593 54723 10 17 0 0 594 54733 11 17 0 11 594 54733 11 17 0 11 595 54744 48 17
0 0 595 54792 36 17 0 0 595 54828 25 17 0 0 595 54853 48 17 0 0 602 54901 48 17 0 0 602 54949 48 17 0
0 603 54997 45 17 0 45 604 55042 48 17 0 0 604 27285 16 17 0 0 604 55090 20 17 0 0 604 55110 33 17 0
0 605 55143 6 17 0 0 606 55149 48 17 0 0 606 55197 48 17 0 0 606 55245 9 17 0 0 606 55254 48 17 0 0 606
55302 45 17 0 0 606 55347 44 17 0 0 606 55391 44 17 0 0 608 55435 46 17 0 46 607 55481 41 55522 1 41
614 49412 27 17 0 0 614 49439 25 17 0 0 609 55523 48 55571 11 0 610 55523 48 55582 55 0 609 55523 48
55571 11 0 610 55523 48 55582 55 0 609 55523 48 55571 11 0 610 55523 48 55582 55 0 622 49284 48 17 0
0 622 49332 48 17 0 0 612 49380 32 17 0 0 614 49412 27 17 0 0 614 49439 25 17 0 0 612 30150 48 17 0 0
620 30407 29 17 0 0 612 55637 45 17 0 0 612 55637 45 17 0 0 613 55682 48 17 0 0 613 55730 13 17 0 0 614
55743 40 17 0 0 614 55783 27 17 0 0 614 55743 40 17 0 0 614 55783 27 17 0 0 614 55743 40 17 0 0 614 55783
27 17 0 0 617 35212 6 55810 20 6 618 35212 6 55830 12 6 623 35212 6 17 0 0 624 35212 6 55842 27 6 620
47860 42 17 0 0 623 55869 24 17 0 0 625 55893 47 17 0 0 625 55940 44 17 0 0 626 55984 41 17 0 0 626 56025
37 17 0 0 626 56062 35 17 0 0 626 56097 28 17 0 0 626 48237 41 17 0 0 626 56125 30 17 0 0 626 56155 44
17 0 0 630 56199 42 17 0 0 630 56241 32 17 0 0 627 56273 39 17 0 0 627 56312 48 17 0 0 627 56360 36 17
0 0 628 56396 12 17 0 12 629 56408 43 17 0 43 631 56451 48 17 0 0 631 56499 28 17 0 0 631 56527 45 17
0 0 632 56572 48 17 0 0 637 56620 18 17 0 0 637 56638 17 17 0 17 641 56655 5 17 0 0 641 56660 21 17 0
0 641 56681 4 17 0 0 641 56685 8 17 0 0 641 56693 24 17 0 0 641 56717 7 17 0 0 641 56724 4 17 0 0 641
56728 20 17 0 0 641 56748 3 17 0 0 645 56751 25 17 0 0 645 56776 7 17 0 0 645 56783 15 17 0 0 645 56798
29 17 0 0 645 56827 25 17 0 0 645 56852 6 17 0 0 645 56858 7 17 0 0 645 56865 19 17 0 0 645 56884 35
17 0 0 645 56919 34 17 0 0 645 56953 9 17 0 0 645 56962 11 17 0 0 465 17 0 56973 26 0 465 17 0 56999
25 0 465 17 0 57024 88 0 465 17 0 57112 27 0 347 17 0 57139 20 0 348 17 0 57159 19 0 352 17 0 57178 26
0 353 17 0 57204 27 0 354 17 0 57231 21 0 377 17 0 57252 34 0 396 17 0 57286 22 0 421 17 0 57308 1 0
422 17 0 57309 14 0 264 17 0 57323 66 0 264 17 0 57389 66 0 264 17 0 57455 63 0 619 17 0 57518 60 0 619
17 0 57578 24 0 619 17 0 57602 29 0 619 17 0 57631 31 0 619 17 0 57662 36 0 619 17 0 57698 17 0 619 17
0 57715 25 0 619 17 0 57740 22 0 596 17 0 57762 23 0 596 17 0 57785 26 0 596 17 0 57811 33 0 596 17 0
57844 25 0 597 17 0 57869 33 0 597 17 0 57902 33 0 597 17 0 57935 44 0 597 17 0 57979 10 0 597 17 0 57989
9 0 597 17 0 57998 47 0 598 17 0 58045 33 0 598 17 0 58078 33 0 598 17 0 58111 31 0 599 17 0 58142 33
0 599 17 0 58175 40 0 600 17 0 58215 44 0 600 17 0 58259 49 0 600 17 0 58308 58 0 600 17 0 58366 49 0
600 17 0 58415 69 0 600 17 0 58484 43 0 600 17 0 58527 32 0 601 17 0 58559 42 0 611 17 0 58601 38 0 615
17 0 58639 30 0 615 17 0 58669 31 0 615 17 0 58700 47 0 615 17 0 58747 42 0 616 17 0 58789 37 0 621 17
0 58826 50 0 621 17 0 58876 31 0 621 17 0 58907 56 0 519 17 0 58963 71 0 519 17 0 59034 64 0 519 17 0
59098 40 0 519 17 0 59138 34 0 519 17 0 59172 23 0 519 17 0 59195 19 0 519 17 0 59214 86 0 519 17 0 59300
61 0 522 17 0 48395 48 0 522 17 0 59361 47 0 522 17 0 59408 29 0 522 17 0 59437 56 0 522 17 0 59493 49
0 522 17 0 59542 48 0 522 17 0 59590 28 0 522 17 0 59618 33 0 522 17 0 59651 54 0 522 17 0 59705 51 0
522 17 0 59756 43 0 611 17 0 58601 38 0 615 17 0 58639 30 0 615 17 0 58669 31 0 615 17 0 58700 47 0 615
17 0 58747 42 0 621 17 0 58826 50 0 621 17 0 58876 31 0 621 17 0 58907 56 0 285 17 0 59799 59 0 285 17
0 59858 21 0 285 17 0 59879 22 0 285 17 0 59901 25 0 285 17 0 59926 58 0 285 17 0 59984 20 0 285 17 0
60004 21 0 285 17 0 60025 24 0 285 17 0 60049 37 0 285 17 0 60086 28 0 285 17 0 60114 36 0 285 17 0 60150
40 0 285 17 0 60190 35 0 285 17 0 60225 39 0 285 17 0 60264 24 0 285 17 0 60288 27 0 285 17 0 60315 28
0 285 17 0 60343 22 0 285 17 0 60365 13 0 285 17 0 60378 27 0 285 17 0 60405 42 0 285 17 0 60447 63 0
285 17 0 60510 34 0 285 17 0 60544 55 0 285 17 0 60599 20 0 285 17 0 60619 23 0 285 17 0 60642 23 0 285
17 0 60665 20 0 285 17 0 60685 26 0 285 17 0 60711 53 0 285 17 0 60764 50 0 289 17 0 60814 55 0 289 17
0 60869 44 0 289 17 0 60913 11 0 289 17 0 60924 69 0 289 17 0 60993 51 0 289 17 0 61044 47 0 289 17 0
28000 33 0 308 17 0 61091 48 0 311 17 0 17 0 0 519 17 0 58963 71 0 519 17 0 59034 64 0 519 17 0 59098
40 0 519 17 0 59138 34 0 519 17 0 59172 23 0 519 17 0 59195 19 0 519 17 0 59214 86 0 519 17 0 59300 61
0 563 17 0 61139 15 0 563 17 0 61154 19 0 564 17 0 61173 18 0 565 17 0 61191 46 0 565 17 0 61237 44 0
565 17 0 61281 45 0 566 17 0 61326 22 0 566 17 0 61348 52 0 566 17 0 61400 33 0 566 17 0 61433 32 0 567
17 0 61465 39 0 567 17 0 61504 37 0 567 17 0 61541 19 0 568 17 0 61560 26 0 569 17 0 61586 21 0 570 17
0 61607 23 0 571 17 0 61630 19 0 572 17 0 61649 16 0 574 17 0 61665 26 0 575 17 0 61691 29 0 575 17 0
61720 38 0 576 17 0 61758 23 0 576 17 0 61781 27 0 576 17 0 61808 45 0 577 17 0 61853 19 0 577 17 0 61872
38 0 577 17 0 61910 35 0 577 17 0 61945 39 0 577 17 0 61984 32 0 578 17 0 62016 33 0 579 17 0 62049 23
0 579 17 0 62072 23 0 579 17 0 62095 22 0 579 17 0 62117 24 0 579 17 0 62141 44 0 580 17 0 62185 48 0
580 17 0 62233 14 0 580 17 0 62247 37 0 580 17 0 62284 47 0 588 17 0 62331 41 0 588 17 0 62372 19 0 588
17 0 62391 43 0 611 17 0 58601 38 0 621 17 0 58826 50 0 621 17 0 58876 31 0 621 17 0 58907 56 0 633 17
0 62434 5 0 634 17 0 62434 5 0 634 17 0 62439 17 0 634 17 0 62456 6 0 634 17 0 62462 5 0 634 17 0 62467
13 0 634 17 0 62480 16 0 635 17 0 17 0 0 636 17 0 62496 3 0 638 17 0 62499 5 0 639 17 0 17 0 0 640 17
0 17 0 0 642 17 0 62504 9 0 643 17 0 62513 5 0 644 17 0 17 0 0 217 17 0 62518 1 0 171 17 0 62519 21 0
171 17 0 62540 44 0 171 17 0 62584 24 0 171 17 0 62608 44 0 171 17 0 62652 34 0 171 17 0 62686 22 0 172
17 0 62708 25 0 172 17 0 62733 44 0 172 17 0 62777 60 0 172 17 0 62837 35 0 172 17 0 62872 60 0 172 17
0 62932 69 0 172 17 0 63001 70 0 172 17 0 63071 43 0 172 17 0 63114 24 0 172 17 0 63138 46 0 173 17 0
63184 9 0 173 17 0 63193 64 0 173 17 0 63257 11 0 173 17 0 63268 43 0 173 17 0 63311 20 0 173 17 0 63331
23 0 177 17 0 63354 11 0 177 17 0 63365 22 0 177 17 0 63387 21 0 177 17 0 63408 26 0 177 17 0 63434 21
0 177 17 0 63455 31 0 177 17 0 63486 34 0 177 17 0 63520 35 0 180 17 0 63555 30 0 180 17 0 63585 16 0
180 17 0 63601 14 0 180 17 0 63615 40 0 180 17 0 63655 25 0 180 17 0 63680 21 0 180 17 0 63701 39 0 180
17 0 63740 36 0 180 17 0 63776 38 0 180 17 0 63814 68 0 180 17 0 63882 36 0 180 17 0 63918 30 0 180 17
0 63948 18 0 180 17 0 63966 18 0 180 17 0 63984 29 0 180 17 0 64013 42 0 180 17 0 64055 35 0 180 17 0
64090 52 0 180 17 0 64142 28 0 180 17 0 64170 31 0 180 17 0 64201 26 0 180 17 0 64227 21 0 180 17 0 64248
30 0 180 17 0 64278 33 0 180 17 0 64311 53 0 180 17 0 64364 55 0 180 17 0 64419 60 0 180 17 0 64479 57
0 180 17 0 64536 10 0 180 17 0 64546 68 0 181 17 0 64614 33 0 181 17 0 64647 75 0 181 17 0 64722 38 0
181 17 0 64760 29 0 181 17 0 64789 50 0 181 17 0 64839 50 0 181 17 0 64889 50 0 181 17 0 64939 49 0 181
17 0 64988 45 0 181 17 0 65033 51 0 181 17 0 65084 46 0 181 17 0 65130 32 0 181 17 0 65162 27 0 181 17
0 65189 17 0 181 17 0 65206 43 0 181 17 0 65249 45 0 181 17 0 65294 32 0 181 17 0 65326 39 0 181 17 0
65365 32 0 181 17 0 65397 43 0 181 17 0 65440 39 0 181 17 0 65479 34 0 181 17 0 65513 27 0 181 17 0 65540
48 0 181 17 0 65588 43 0 181 17 0 65631 39 0 181 17 0 65670 19 0 181 17 0 65689 30 0 181 17 0 65719 51
0 181 17 0 65770 57 0 181 17 0 65827 47 0 181 17 0 65874 53 0 181 17 0 65927 59 0 181 17 0 65986 48 0
181 17 0 66034 54 0 181 17 0 66088 60 0 181 17 0 66148 50 0 181 17 0 66198 45 0 181 17 0 66243 46 0 181
17 0 66289 48 0 181 17 0 66337 24 0 181 17 0 66361 51 0 181 17 0 66412 30 0 181 17 0 66442 26 0 181 17
0 66468 32 0 181 17 0 66500 33 0 181 17 0 66533 19 0 181 17 0 66552 17 0 181 17 0 66569 14 0 181 17 0
66583 50 0 181 17 0 66633 60 0 181 17 0 66693 82 0 181 17 0 66775 48 0 182 17 0 66823 22 0 183 17 0 66845
39 0 183 17 0 66884 45 0 183 17 0 66929 39 0 183 17 0 66968 16 0 183 17 0 66984 25 0 183 17 0 67009 37
0 185 17 0 67046 22 0 185 17 0 67068 22 0 185 17 0 67090 25 0 185 17 0 67115 21 0 185 17 0 67136 26 0
185 17 0 67162 19 0 185 17 0 67181 21 0 185 17 0 67162 19 0 185 17 0 67181 21 0 185 17 0 67202 11 0 185
17 0 22238 11 0 185 17 0 67213 20 0 185 17 0 67162 19 0 185 17 0 67213 20 0 185 17 0 67233 22 0 185 17
0 67255 22 0 186 17 0 67277 35 0 186 17 0 67312 65 0 186 17 0 67377 62 0 186 17 0 67439 44 0 186 17 0
67483 41 0 186 17 0 67524 28 0 186 17 0 67552 48 0 186 17 0 67600 40 0 186 17 0 67640 70 0 186 17 0 67710
71 0 186 17 0 67781 46 0 186 17 0 67827 66 0 186 17 0 67893 58 0 187 17 0 67951 38 0 187 17 0 67989 53
0 187 17 0 68042 28 0 187 17 0 68070 39 0 187 17 0 68109 46 0 187 17 0 68155 41 0 187 17 0 68196 41 0
189 17 0 68237 20 0 189 17 0 68257 22 0 189 17 0 68279 18 0 189 17 0 68297 17 0 205 17 0 68314 34 0 205
17 0 68348 64 0 205 17 0 68412 61 0 205 17 0 68473 51 0 205 17 0 68524 38 0 205 17 0 68562 33 0 205 17
0 68595 51 0 205 17 0 68646 53 0 206 17 0 68699 37 0 206 17 0 68736 51 0 206 17 0 68787 25 0 563 17 0
61139 15 0 563 17 0 61154 19 0 564 17 0 61173 18 0 565 17 0 61191 46 0 565 17 0 61237 44 0 565 17 0 61281
45 0 566 17 0 61326 22 0 566 17 0 61348 52 0 566 17 0 61400 33 0 566 17 0 61433 32 0 567 17 0 61465 39
0 567 17 0 61504 37 0 567 17 0 61541 19 0 568 17 0 61560 26 0 569 17 0 61586 21 0 570 17 0 61607 23 0
571 17 0 61630 19 0 572 17 0 61649 16 0 574 17 0 61665 26 0 575 17 0 61691 29 0 575 17 0 61720 38 0 576
17 0 61758 23 0 576 17 0 61781 27 0 576 17 0 61808 45 0 577 17 0 61853 19 0 577 17 0 61872 38 0 577 17
0 61910 35 0 577 17 0 61945 39 0 577 17 0 61984 32 0 578 17 0 62016 33 0 579 17 0 62049 23 0 579 17 0
62072 23 0 579 17 0 62095 22 0 579 17 0 62117 24 0 579 17 0 62141 44 0 580 17 0 62185 48 0 580 17 0 62233
14 0 580 17 0 62247 37 0 580 17 0 62284 47 0 588 17 0 62331 41 0 588 17 0 62372 19 0 588 17 0 62391 43
0 4096 1243 2 8243121276000105840 88 1 1403 4 13827362070447503588 328 2 998 6 5283359337733247835 392
1 437 13 7791353135455430003 104 2 1493 25 8030606864433701979 344 1 1096 29 7090168985268744018 328
1 1265 30 7018130082928094825 328 1 1291 46 7526760042811911797 376 1 790 49 7237413383118807396 104
1 1480 50 2334381286471394643 328 1 1955 66 7380959310841597012 232 1 2070 67 7453010351851726162 184
1 321 73 5715680648263322715 216 1 812 74 8607350175166259812 376 2 741 75 6004755449345166427 216 1
813 76 8386658456067597100 200 2 869 77 8101260377610546241 328 1 941 81 8462097068527546201 392 1 1935
83 7593462736150032236 328 1 1086 90 2338339510831773043 376 1 633 101 2819374783134461763 376 1 1105
107 4716516091603207003 328 2 831 108 2337497349600932947 360 1 1152 111 7142820559601821028 328 1 934
115 8386107265733714803 328 1 1998 117 7794998080707917659 376 1 713 120 7453010381915910723 184 1 295
121 5076808442842410607 184 1 291 122 7453010382235723859 184 1 309 129 7161125967897912690 376 1 654
136 8175011120770544469 328 2 1002 137 2334102048954415173 328 1 839 140 2338328219649011560 328 2 1940
147 8453368042509325147 392 1 1969 151 8458640145232391235 328 1 1873 161 8367799649824565065 392 1 531
162 7801205901781716571 392 1 336 163 4836992922041798235 392 4 525 169 8306080522548953431 360 1 2092
171 8462097068527546201 328 1 1933 175 7020642466608394843 392 1 335 183 8243124913903853926 392 5 463
186 7453010364988355667 328 2 1167 191 139123060556 389 1 349 192 8461736429932790340 184 1 173 193 7022364301954674542
200 3 888 197 7166179688658789746 392 1 455 218 4708296163259281260 360 1 2094 222 2337214414235197766
168 7 1834 236 3274791429878148443 344 1 1129 238 7235399133650382675 360 1 2090 244 7575181468587610177
216 1 815 251 7142820568359593330 248 1 2010 252 7954852777668339058 184 2 137 254 7593462735912914523
392 8 418 258 8319675059637938260 328 1 1228 267 4930422797616377449 376 1 650 272 7234304265016340333
392 1 469 273 8241904413147752532 360 1 1217 281 7310874250626222401 392 1 356 293 2337214414219010413
392 1 454 296 8675450682039824236 184 1 123 297 8317989530375317878 392 1 387 309 7453010381915910755
40 1 1549 313 7022344801646568807 392 1 532 314 4702972237644319067 72 1 1346 315 7308057364888049482
328 1 844 316 7527520978041205349 104 3 1423 317 5489133978588955987 40 2 1650 319 7380959310843768654
328 1 1702 320 7959390400869068622 328 1 1258 328 7018895639339952212 184 1 297 329 6008762246349355332
392 1 540 331 8583994456715650651 88 8 1382 333 8243114734831559003 328 1 1004 337 3264918776994939995
40 3 1525 340 4207878731457521011 72 1 1342 341 5649030612216079731 72 3 1343 342 7310868735955332974
328 1 1913 343 7214878162397521234 376 1 703 344 7956016043483216442 360 1 2073 345 7599387201283059534
392 1 504 346 7311156825131347790 392 1 514 347 7018332775018292548 328 1 904 348 7953747407704190798
184 1 113 349 8367799623835807349 328 1 1282 362 4851313941019977563 392 1 412 364 7310575174812004948
184 5 158 365 7598805550963716692 184 3 163 366 7308613717773415762 184 2 256 367 8019820716602122574
392 3 343 368 7810121858952683854 392 1 362 369 7020584549279293774 392 1 502 375 7380959174528498035
376 1 751 380 7453010382134276688 184 2 244 381 8030606864433701979 376 1 1110 390 7310596091285434179
184 1 118 391 8295758509772730179 184 1 140 392 7306087014282389588 200 2 885 399 7593463006734016884
328 1 993 400 7233188265094246212 40 2 1532 401 7809632219679651184 264 3 2016 403 8243122732010005874
328 1 992 410 7023117763990612052 168 2 1845 420 7236850772546187086 152 1 1821 428 7946918646078075733
328 1 1268 438 2334400029389060197 168 1 1848 439 8367798494427701574 392 4 414 441 7286935709191401033
392 1 457 442 2334956330749620044 392 1 522 443 7018969009982038372 376 1 762 448 7450486642187724146
392 1 456 449 2322278927339513972 328 1 1084 458 8098988873639554625 344 1 1127 459 7595447668187493744
328 1 1281 466 2336361471110571367 392 1 508 467 7956012744098148436 328 1 1703 472 8749491804042194511
104 2 1451 475 8028075836850796613 328 4 846 476 8387229866601501768 392 1 1892 479 8102082521390474610
328 1 977 483 7598807758576447331 328 1 1723 489 8316291872321267012 392 2 492 492 8367816142499112306
200 2 858 505 8237197442373476686 40 1 1548 506 5928235938705919579 40 1 1550 509 7521891448240040003
376 8 558 510 7306000141102966851 376 2 566 511 7956018259993781586 184 1 150 512 7286956557046020435
200 1 1114 513 7307199386166917491 56 2 1324 514 7358992160767370610 376 1 716 518 8386093285582595410
184 3 120 526 7791342200250329446 104 2 1430 527 8367802952553752934 104 1 1432 534 8245921732316720745
376 1 700 535 4995386182860096603 40 1 1551 539 8319675059638920519 328 1 897 540 8247338198236622668
184 1 187 541 2334382351555454308 392 1 1945 548 8316253092948697460 40 2 1814 550 7809558904469548131
376 16 683 557 7953753055771325764 376 2 568 558 8243122732010005842 184 9 217 562 3347411939561203027
328 1 1287 577 7382371093486728531 40 1 1664 580 7575182534865940308 328 2 1223 581 8295758475245219668
328 2 1225 590 7306844596300051013 392 1 530 591 8031079711376568901 392 1 1883 596 8030606864433701979
328 1 1103 607 7957688057412349772 328 1 2037 610 7307199386385413224 40 2 1624 617 6868925413868192833
376 1 765 618 4774183139009382747 72 1 1348 619 7164981208037880421 232 2 2064 621 8522253489699648084
328 2 1956 623 4862029875834211931 360 5 1206 624 7306369255172628850 104 1 1426 637 2819374783134461763
328 1 1098 642 4912674368426954331 56 2 1317 648 8223700937075158083 168 1 1850 649 8439873719188941891
168 1 1851 654 2338339510832558672 392 1 1919 663 7957688057563280740 376 1 643 664 8386653886221477186
392 1 537 674 7142834789080131910 376 1 792 675 8463496682405127527 104 1 1481 676 7809639168886400324
328 1 1078 677 7310591744862744387 184 4 5 678 7956012744098148436 296 1 1687 684 7593747861715772740
184 1 241 698 8247607283542029652 392 1 1920 704 8388361629458584411 392 3 337 706 3264918776994939995
328 1 1971 708 8386112018954152020 376 1 1109 711 3271150925303345755 376 8 675 715 7882832206247522126
168 1 1860 718 7885595601057179747 248 1 2009 734 7503110681586986819 328 1 903 735 8453651677938872131
328 2 942 736 7142822711397347139 328 1 965 738 7308335460312240966 184 2 127 740 4207879855883317829
392 1 361 741 7598244868551693147 40 1 1661 742 2334381286471394643 392 1 1963 744 8103418787772916035
392 1 473 745 7146761200954799462 168 1 1858 747 2334391151659018564 40 1 1531 750 5217260092417723995
392 4 403 752 7296992928964305250 392 2 439 755 8317701149643861836 40 1 1582 759 8387229867206864457
120 1 1369 760 7308900669952388942 328 1 1700 761 7590306334636138836 344 1 1094 767 7959953343641905267
168 1 1832 776 8026308939080100955 376 2 738 780 8029390801336627011 392 4 1990 782 2338616625293320515
376 2 766 784 7590306334636138836 376 1 1108 788 6011007432247047017 376 1 651 798 8247343696930947652
184 1 304 799 7453010373561444169 328 2 1041 804 7598259023652731424 360 1 2072 811 7453010382234678107
392 1 352 812 6998705371458334805 328 1 1073 813 35680162111822 358 1 1297 814 8098726811903354227 88
1 1376 815 2314961758993018965 328 1 1765 822 8367810645025057124 392 1 1978 823 7791353135455430003
56 1 1328 825 7309940765276397936 328 1 838 827 4990601108474123099 104 1 1474 838 7070762974321665394
328 1 939 842 7959953343641905235 184 2 258 849 9071289633754195 359 1 2089 855 3275364210844648283 56
2 1299 856 8367798494427701574 40 1 1602 857 7020642466608329307 392 1 334 859 7527520947774253123 40
1 1530 862 8386093285582598209 360 1 1149 863 8367801831568011860 184 1 205 864 2338042629975264603 328
1 1293 867 7957420063147386222 312 2 2025 870 8367816086530449780 392 1 355 871 7957688057345372743 392
2 447 872 7957652872973283911 392 1 453 873 8367798494427701574 328 18 907 875 4918288427185621339 40
1 1508 877 7935465080797489508 56 1 1313 879 7742639335768614247 376 4 783 880 7453010364988355667 360
2 1194 888 7810759219164569958 392 1 380 896 7286949977155987814 232 1 2066 897 2332107328047105115 392
1 557 898 8247328336992560455 328 1 1034 899 7453010382200861779 328 4 1218 901 7594034778583428931 360
1 1154 902 8367799619760320105 376 1 787 905 7595161806775612020 216 1 827 906 7863394253847622721 184
2 249 907 544497929 356 1 2076 908 2334102040480937811 184 2 156 913 8462056375138087527 376 2 802 914
8021790796087184969 360 1 2083 916 8247611994986671939 184 1 227 918 7598807758576447299 296 1 1732 926
8583972405950902116 40 2 1538 931 8387229867206664530 184 1 189 934 8316257843013839971 328 3 1010 935
2338615488502986083 392 3 460 941 7957702707512483905 184 1 124 951 2334956331018576247 56 1 1316 953
7598807758576447299 392 2 1877 962 8603403748832276073 392 1 468 963 7453010364987960147 392 4 1994 998
8387223269868987731 184 1 202 999 7594793504856760643 328 1 833 1016 5921480684957945435 104 8 1443 1018
8243086413665757283 376 1 769 1021 4862029875834211931 328 8 1176 1022 8243030342835134790 184 1 185
1023 8246765057346719323 392 3 480 1024 8103137335428804673 296 3 1667 1026 7163384678546876970 184 1
170 1035 7226417446569273428 184 2 133 1036 8021021305823455316 184 1 314 1044 7809631120099733324 392
2 550 1046 7162245557357929332 40 2 1630 1048 8750038247350955860 184 1 135 1049 4849885679155300699
40 1 1635 1054 7380959310843766119 328 1 935 1055 7311998007383385412 184 2 145 1056 2340024018766357828
184 1 305 1057 8237197442373476686 56 1 1339 1059 4860351930829141064 328 2 1761 1060 6009888116409582427
360 5 1196 1061 5279957401814253915 216 1 816 1069 2334391181270869319 184 1 199 1077 7598807758576447331
200 2 871 1083 7301215036619714374 328 1 828 1084 8029109326393470790 328 1 834 1085 8031079720015721555
376 1 574 1086 8029390801370181446 328 1 1040 1087 7575166132587160946 40 2 1503 1088 8316213806999365716
392 1 505 1089 7307491043387401543 376 1 772 1090 7526488389268563271 40 1 1648 1091 2334102027345225042
184 1 320 1092 8026294576626364230 328 3 1694 1093 8103137245268373318 328 1 1697 1094 8223608535300534086
328 1 1713 1095 7309377810944323398 328 3 1714 1096 7142744624731615046 328 1 1756 1097 8367723723376389958
328 1 1757 1098 8675375872921136966 328 1 1758 1099 8028827851416760134 328 2 1759 1100 7023117763990612052
392 2 1964 1101 7306844549038043989 360 1 2091 1106 7307218416260244571 328 1 1104 1119 8243122732010005842
296 2 1685 1125 8367798494427701574 72 1 1365 1131 7309940729788249435 392 1 350 1135 7589543277812281198
376 1 804 1136 8098988873639554625 184 2 247 1137 8390045716485398898 104 1 1491 1138 7022364302006056289
216 1 814 1139 8030594474644496722 104 1 1405 1144 6998705371458400835 184 1 141 1145 2334102057409409603
184 1 142 1146 3264059985314792283 72 1 1358 1147 4211551138878942831 184 1 330 1148 9135159754367008
359 1 2079 1151 8243116074996033900 56 1 1323 1155 7017488328813803077 328 2 1952 1156 7575180353341646195
392 8 369 1157 7791353135455430003 392 1 413 1158 7018130082677285235 376 1 655 1159 7596482355907622469
328 1 1954 1160 8026308930288705883 248 1 2008 1165 3262950616519231579 72 5 1353 1166 7957420063147386222
248 2 2023 1171 9118715470569800 183 1 253 1172 7585865398715766619 360 6 1155 1173 7142837043854339401
328 1 927 1183 8031079711376568933 248 1 2006 1188 2338613357913204068 392 8 1921 1189 2334106421097295433
184 5 105 1190 8386093285582599492 392 1 397 1191 7590306334636138836 200 1 1115 1215 2338042715908040018
184 1 149 1217 7310575239118286171 376 2 625 1228 8386094071661684577 376 1 798 1231 7089827358989183075
344 1 1121 1232 7020303039741651043 344 1 1122 1235 6998721812694917443 184 1 251 1237 7596555662225601127
328 1 1871 1242 8098988873639554625 392 2 1894 1245 5571602852457304155 40 1 1647 1246 8031153322769863515
40 7 1587 1247 8386107265733714803 392 1 1999 1250 4995709460854166107 392 2 408 1254 8390039475830484595
104 1 1442 1278 8171062582262713947 392 1 426 1279 7450486641883434587 392 1 486 1282 8367799667004368242
104 1 1464 1283 8387229866601501768 328 1 1890 1301 5557567719943791981 40 1 1528 1302 7142834788778206573
40 1 1537 1307 7227544527524098165 376 3 657 1308 19505676976803651 327 1 1014 1309 7957688057630125673
328 1 1766 1310 7596520821736360027 392 5 1884 1313 7954799992687981125 328 1 905 1314 8458921675976766021
328 1 1079 1315 8751374176779137605 328 1 1080 1316 7021147494938735173 328 1 1284 1317 8391086206589497925
328 1 1285 1318 8031079711376568901 328 4 1775 1324 7454127484639209556 184 1 246 1326 8026365949083675713
200 1 878 1327 8367798494427701574 200 1 891 1328 4412750543122677053 168 4 1827 1330 7017575018299942259
392 1 488 1331 7017784088734425435 376 1 795 1332 8031079741491799410 88 1 1380 1333 2334381286471394675
328 1 1942 1346 2334402176906126706 40 2 1520 1347 7234318571485226354 40 2 1655 1349 2334956331002585424
328 1 1165 1351 7598805615236894555 328 1 1049 1352 7305794561369662273 248 2 2004 1353 8243122732010005842
232 1 2059 1358 2340020711571156591 376 1 746 1359 5777365496882089563 88 9 1391 1360 7575182590733806659
264 1 2012 1361 2338620986111386962 392 1 399 1368 7887337227475576931 40 1 1660 1369 7882832206465688944
168 1 1861 1376 2338339510832558672 328 1 1901 1380 7600228383535097156 328 1 1161 1382 2334106421097295433
216 1 818 1390 7020914402767626574 392 1 512 1393 8391735962092786779 184 1 136 1394 2338616625293320547
392 1 340 1400 35658452528195 38 1 1599 1401 2335243286339806546 328 1 835 1402 2335225762885431118 184
2 111 1404 7142823785373726579 376 1 801 1406 8386094071426412396 104 1 1485 1418 2333181766461912179
200 2 874 1422 7593462736100750672 264 1 2014 1426 7018969010283309140 184 1 298 1429 8314054069826709620
328 1 1298 1435 8522253489699648084 392 2 1966 1440 2334397744685084483 392 1 357 1443 7575166115407357801
392 1 1929 1444 7791338897521141609 392 1 1930 1451 5580634421861633371 328 1 1275 1452 7142819395900763203
184 1 125 1460 7142837026506239043 40 4 1497 1461 4706874396390932814 104 4 1419 1462 8020102127104390466
328 1 1071 1463 8223700937075158083 40 1 1502 1464 8367816125151013955 40 1 1608 1465 8675375872886797634
328 2 1711 1466 8026294576592024898 328 1 1745 1467 8103137245234033986 328 1 1746 1468 8389209267074581595
328 1 1893 1469 2338603393908437616 40 1 1543 1471 8386112018954152020 200 1 1116 1474 7587565252316915027
376 1 768 1475 7310594991874794832 40 1 1501 1486 2336936577129475701 328 1 1934 1487 2334382351555454308
328 1 1939 1489 8098988873639554625 376 3 728 1490 8386112018954152020 328 1 1102 1492 8391162051316425339
392 1 378 1493 2336349412250971721 184 1 200 1494 8534160101364232052 56 1 1310 1497 8386658464824651349
184 1 329 1502 9071453935727207 375 1 720 1505 8243122753413082958 328 1 1727 1506 7451599682960322159
184 1 331 1513 7521891456797270352 296 2 1767 1515 168048095046 389 1 542 1523 6723683290815480923 56
2 1301 1524 3264918776994939995 56 4 1303 1529 7598807758576447331 40 2 1621 1530 3847285105305675875
376 1 714 1532 8367799623835807317 392 2 553 1533 7585865398715766619 328 7 1063 1535 8028827919985108306
184 1 191 1536 8223684470103175779 168 1 1831 1537 7598807758576447299 248 4 2019 1538 7162257365497833815
328 1 1272 1539 4851294157845452123 392 1 438 1551 7380959310843768654 296 1 1684 1552 139140557126 181
1 186 1555 139241677172 149 1 1822 1558 8243122753413082958 296 1 1724 1570 7310591710285034561 328 1
964 1573 7596553777019711049 328 5 1247 1574 8098988847875255881 40 1 1618 1577 7453010381983475012 184
2 317 1585 5928237201393206107 40 1 1552 1590 4707186592699140443 72 1 1347 1591 2531906049332683555
376 2 770 1592 8030029676446707796 328 1 1707 1593 7598807758576447299 312 5 2029 1595 7310589545788173893
184 1 327 1599 8453375666294319475 104 1 1490 1602 2334402176906126706 168 1 1859 1619 3276762806999805531
328 6 979 1622 7234318584538948946 328 1 1286 1628 8247607283542029652 328 1 1902 1631 7957688057361166156
296 1 1680 1634 7021710475007389285 392 1 383 1635 8295758531113086051 376 1 760 1636 8091126223044439139
376 1 761 1637 3262950616519231579 40 9 1562 1639 3271146187787366983 392 2 449 1648 7309940825337848174
392 2 498 1649 7021218761414109019 328 1 1000 1652 4412718890140004200 392 1 385 1659 8018219810575052399
184 1 288 1673 8243030351558438764 328 1 854 1674 8243086091222074444 328 1 850 1676 6723665621353257760
392 1 556 1681 8097875045732673620 184 1 204 1683 8390039475830484595 328 1 1054 1684 7310222252869706083
328 1 933 1686 5504934081176040795 328 1 931 1687 7814419862841029467 200 9 860 1688 4856415734834689371
328 1 1001 1689 2337214414235197766 296 6 1671 1690 7017488328813803077 392 2 1960 1691 7308041971726771041
88 1 1404 1692 7596482355907622469 392 1 1962 1698 2336349403409575017 392 1 533 1700 8029953811233991747
328 1 1693 1701 7809558904469548099 328 1 1747 1705 8223698699682997619 232 1 2067 1707 8029751298141676910
392 1 386 1710 8462862269883244880 232 1 2058 1712 139241677172 389 1 1979 1716 7142819395648188236 184
1 147 1717 8295740900255035212 184 1 148 1719 6220110258676903989 392 1 549 1720 7018969010048624966
328 1 1061 1721 8367798494427701606 392 4 365 1722 7956011615612330575 328 1 1259 1723 8031079741255673170
328 1 1261 1726 7142835935831420750 296 1 1683 1730 7377267963955080777 168 2 1863 1734 3264918776994939995
152 15 1784 1735 6723683290815480923 152 11 1799 1741 7587565252316915027 328 1 1289 1742 7142834789114078547
328 1 1875 1743 7957688057412349772 312 1 2036 1748 8458640145232391235 392 1 1874 1749 9135178130809172
55 1 1308 1757 8028075836850796645 328 1 1779 1766 7234318571485226354 392 1 479 1767 7307218416260244571
344 1 1097 1768 8223695464130245204 184 1 196 1769 7286956557046020435 376 1 1107 1776 7306000149995872612
104 1 1479 1777 7307970474832847204 104 1 1484 1778 8316213802017648229 376 1 782 1788 8243030360149618293
328 1 940 1794 8390045716351576407 328 1 1271 1800 8751450790355034435 184 1 172 1803 7935454093951464003
392 1 430 1814 7214894620544166979 328 1 1879 1818 7214879230519440751 392 1 476 1820 8386094071426412396
56 2 1314 1831 7310308045059482962 376 1 793 1834 3262106144412418907 392 1 401 1835 8462093745447510081
184 1 303 1836 2337214414235197766 376 2 732 1839 7020949230707897935 328 1 1016 1851 7453010343295413314
184 1 117 1852 8367799623835807317 184 8 260 1855 8029953811233991747 296 1 1670 1856 7809558904469548099
296 1 1731 1857 2334109707079411058 328 1 1074 1861 5294861509544857723 72 2 1340 1867 7020655854158638926
184 1 114 1870 4208453775904629111 104 1 1487 1871 3266047975135400795 40 4 1544 1873 7017575154565014887
328 1 976 1874 8103137335428804673 328 3 1690 1876 3270846360565674587 376 1 796 1881 8021026876328470856
360 1 1191 1889 8746397602484680004 376 2 570 1891 7305815396256608103 40 1 1571 1899 8098988873102683713
376 1 701 1900 7233184986725576524 328 1 1015 1901 5649030612216079731 88 1 1375 1902 7164981208037880389
232 1 2063 1904 2338615488418374995 184 2 151 1905 4716516091669996883 184 2 153 1906 7237089083341037906
184 1 116 1907 8391736765368918354 104 1 1458 1914 7234316346693023845 376 1 750 1916 7023117763990612052
376 1 734 1917 8367798494427701574 232 1 2071 1921 7309940520345231686 184 1 129 1922 8102082521390474610
376 1 653 1923 8386093285582598209 328 1 1146 1924 2337497349600932947 328 1 1148 1925 2334102057694360659
328 1 1222 1929 4856966611802735451 328 9 944 1930 6009888116409582427 328 6 986 1931 2336349386297599308
328 1 1099 1932 4991164105773891931 40 2 1506 1934 7290594866757987675 328 1 1005 1935 8011170807137267035
328 1 1006 1936 2338339510832558704 392 2 477 1937 7883381217874503764 184 1 195 1938 8155285995213122907
328 1 1007 1939 7218537272720059739 328 1 1009 1940 7307218416260244571 200 1 1118 1941 8026294576626364230
312 1 2050 1942 8462313622086839387 376 1 758 1949 2334956331002388848 328 1 937 1951 8390339637992637787
328 3 1087 1952 8587653631412889179 40 6 1556 1954 5053165725882086483 184 1 311 1963 2334382351555457109
328 2 836 1966 7310579611546251075 376 1 722 1967 5712907731477615451 168 1 1853 1972 5711480557298405957
392 1 500 1981 2340020711571156591 104 1 1407 1982 8317701149828605266 392 1 451 1987 7301215101059817806
376 1 635 2004 2338296548034637646 392 1 544 2007 8245937404618568777 184 1 130 2008 7521983764486121828
56 1 1332 2014 5056780708904190811 40 2 1614 2015 5705299055245542235 40 1 1616 2016 8094205981051675986
328 2 1763 2017 7142822711397347171 328 1 973 2021 8391166443842200673 104 1 1428 2024 2334381286471394675
392 1 1948 2026 8463143808009134435 392 1 506 2034 8245937412990725705 392 1 332 2042 7598807758576447299
184 1 294 2043 8295753058168173172 40 2 1610 2045 8245071809543567731 56 1 1329 2054 7301215101059817806
328 4 1036 2055 8017287441811726670 328 2 1135 2056 8316213867078443342 328 1 1137 2057 8391086210883477838
328 1 1144 2058 7018332749465608526 328 1 1147 2059 7815278211819990860 328 1 1699 2060 7214893542506980193
216 1 817 2061 7957688057630125673 296 1 1744 2062 8248096909661924467 376 1 764 2063 7955925883836263539
376 1 789 2064 8026308930288705883 328 1 929 2068 7957688057362015571 248 1 2003 2069 7011577285550110018
392 1 348 2070 7378413655071223401 376 1 699 2080 2338042703120327268 376 1 744 2081 3346849019651318372
376 1 745 2082 8029390891631537733 184 1 180 2083 7453010382235723859 328 1 1166 2084 7094700128503685979
328 4 967 2085 4836979723709083731 392 1 552 2086 4840609086667574619 40 2 1633 2091 7022364637024776046
40 1 1643 2092 5561177343046996053 40 4 1638 2096 4981101452953023571 328 1 1230 2097 2338328219649011560
392 2 1946 2098 7957420063147386222 328 2 2027 2103 7598792391267009627 328 1 1062 2104 5993544888985407835
392 1 407 2106 2336936577129475669 184 1 197 2114 8387229865798296903 328 1 1033 2117 3275364210844656475
376 1 757 2118 5292976843906638683 376 1 759 2121 3274791429878148443 376 1 1131 2122 8245935278387129921
328 2 962 2123 7307218416260244571 376 1 1111 2126 8389754659300142964 376 1 752 2130 8367802952553752934
328 1 898 2133 8453368042509325147 328 1 1959 2144 7237124211861973076 200 1 880 2150 2338042707386395747
40 1 1554 2151 2336353831671130179 184 1 292 2152 6587751879908878403 184 1 293 2153 4211540152372522083
40 1 1555 2154 7596555662225601127 392 1 1872 2155 8367798494427701606 328 1 1279 2160 5500376540598459145
360 1 2075 2161 2314961758993018965 296 1 1743 2163 7596553777019711081 104 1 1433 2164 7809632558512366951
376 1 715 2165 8318276194243338579 328 1 1720 2170 7018332727890374508 392 1 341 2171 7809573189733147739
376 6 583 2172 7521905763534857307 376 4 589 2173 7306014456397784155 376 2 593 2174 8243607603820979291
376 9 595 2175 7022287679873442907 376 9 604 2176 6998696558387881051 376 5 613 2177 8079560468956800091
376 1 618 2178 7305451506444362843 376 10 660 2179 7863387686843016283 376 3 670 2180 8223675657032655963
376 2 673 2181 8243044653867557979 376 1 704 2182 8675390218095125595 376 1 705 2183 7451537019357193307
376 5 706 2184 7017575154564035445 376 1 1120 2185 8223684431684464201 376 2 774 2186 7020674649188484443
344 1 1128 2187 7596520821736360027 328 7 1169 2188 7453010364987960147 328 4 1983 2191 2334397743343431513
184 1 268 2192 6001406341506483291 392 1 434 2193 8367798494427701606 56 4 1319 2195 2819374783134461763
200 1 1112 2199 8007511679634925385 184 1 104 2200 7214878145217718089 184 1 212 2201 7809639168886400356
40 1 1613 2204 8391086176322811249 376 1 652 2209 8583972405950902084 40 3 1604 2212 7070777195076150643
40 1 1657 2214 7957653225126325347 328 1 1278 2215 7305815396256608103 328 1 1294 2216 7453010382218164293
168 1 1862 2220 5495029757859032914 184 2 192 2221 5999432916124528466 184 1 194 2222 7021802808247545666
184 1 4 2223 4705507686107727184 120 1 1367 2224 2334400029389060165 328 1 1889 2225 3264627324708930651
40 5 1572 2228 8386112018954152020 344 1 1095 2233 8243124574417609060 376 1 749 2239 35667378664007
182 1 228 2240 8029109373554160457 328 1 1252 2241 8391166272043578229 328 1 1283 2249 8295758509772010835
104 1 1496 2253 7308900669952388942 296 1 1682 2255 5792862109044331611 328 5 1184 2256 8318264331559789939
392 1 489 2258 8242543288157300820 328 1 853 2259 8534995788959672404 328 1 1133 2264 8532478939210215246
392 1 545 2269 8026294636772487749 184 1 252 2271 5417061021235102299 40 1 1617 2273 7020584553624466515
392 2 496 2276 7590306334636138836 328 1 1101 2279 8295758535554264900 184 1 9 2280 8367798494427701574
216 1 824 2282 7598824251284484720 392 1 347 2284 8318822973610223715 72 1 1359 2287 2322296575292761460
376 1 721 2288 8534995788957831251 184 1 308 2289 7791353135119557997 200 1 873 2290 7575180353005774189
200 1 887 2299 139241677172 37 1 1540 2301 8030593374848186739 56 1 1330 2302 8390045716097093211 392
1 474 2303 7815265017664534899 56 1 1337 2306 8751735890233147739 328 1 1274 2307 7310575177798284623
312 2 2042 2308 7305798977971385120 392 1 1943 2310 2334957442005492034 184 1 171 2311 4862029875834211931
72 2 1363 2314 6281775299849176667 88 1 1390 2315 7521891452770810221 40 4 1626 2316 8389765627374694484
296 4 1780 2321 2334956330749620044 360 1 2085 2329 3273106896477054043 376 2 747 2330 7162245557357929300
40 1 1632 2331 7310024309587930969 392 1 555 2333 8241904413147752532 328 1 1216 2334 7023117763990612052
328 3 1231 2335 8316213806999365716 328 1 1292 2351 66109837700942 182 12 273 2353 7094700072368365924
104 1 1460 2365 3276762806999805531 376 2 755 2366 7286935756435449170 40 1 1505 2367 8026294576626364262
328 1 1704 2368 7959953343641905235 392 3 431 2369 8103137245268373350 328 1 1705 2372 7527520978041205349
40 1 1636 2378 2338339511083492417 184 1 206 2391 2340027304416340328 328 1 1013 2393 8534995788959672404
360 1 1134 2395 392543627590 181 1 211 2399 7815278211819990860 296 1 1681 2400 7310579611546251075 328
2 1052 2402 7286956557046020435 328 1 1100 2405 2335243286339806578 104 1 1492 2412 8026294666921012549
184 1 126 2413 5643959539142446924 392 1 379 2414 8390050456719877185 232 1 2051 2420 7957688057379316051
328 2 1718 2422 8317946373956857702 392 1 384 2424 2334956331019232596 328 1 1044 2429 7742639335767565409
104 1 1463 2446 8316253092948697460 152 4 1810 2450 7021802808062469458 392 1 495 2453 8439856088448461136
360 2 2086 2454 7594316296560534866 328 2 851 2459 3266321689239896923 72 2 1351 2460 4991201436975125061
392 1 360 2466 7164981208037880389 248 2 2000 2469 7813499536963628131 104 1 1435 2471 43020244313410
326 1 1235 2473 4995372095989961290 184 1 254 2476 7958740586594266179 184 1 208 2477 7310575239118286171
328 1 1277 2478 8094205981051675986 296 2 1741 2479 2338615488502986083 328 2 1880 2481 2910859630959944045
184 2 167 2492 7380952427167772494 200 1 884 2493 7214894624990454083 392 1 538 2494 7094703371137082706
392 1 452 2495 7575182595180093763 392 2 1987 2496 8295758535559373123 392 1 1989 2498 2337214414235197766
328 14 1019 2501 7503110703112085838 328 1 928 2509 8031079720015721587 104 2 1436 2512 7234318571485226354
88 1 1377 2516 5509147495582033220 328 2 1899 2519 8245921732316717399 184 1 226 2525 7234318571485226322
184 1 190 2526 2334402176906126674 184 9 232 2527 2336086654792787278 328 1 1043 2533 2337214414235197766
184 94 10 2537 8388345051102659419 328 4 994 2538 7599634295068126793 104 1 1495 2539 7380385434493543751
328 1 1035 2548 7600228383535097156 360 1 1189 2557 8747515638088366451 56 1 1331 2561 35435181272910
182 1 255 2563 7305437251530749297 328 1 938 2568 8534995788960654695 392 4 515 2569 8314336999405544807
392 1 519 2570 7142835935831420750 328 1 1701 2571 7162245557358129236 296 2 1708 2572 7791353135455430003
152 1 1823 2573 7935452960416295027 56 1 1333 2577 8391086206421395828 104 1 1434 2582 5557552326881009987
328 1 1237 2583 7155485769667404099 328 1 1238 2591 7359007571193915718 328 1 1290 2595 8102082850963550066
376 1 1132 2601 2334102057476973892 184 2 143 2602 7935454094019028292 184 1 209 2603 2314972753018777189
296 1 1725 2604 7301009462136824168 184 1 316 2605 7310575177798284623 248 2 2040 2608 8367798494427701606
200 3 855 2613 8367813887455749484 104 1 1411 2617 7022349238346735938 184 1 207 2618 8751745755891331664
328 1 1260 2619 2322282281775817079 104 1 1486 2623 5793715334295798619 248 1 2007 2628 2334382351555457109
104 1 1427 2629 4990913447152931675 40 1 1553 2631 8243122732211651419 200 2 876 2632 2334106421097295433
328 4 840 2639 8017385242412478318 328 1 960 2640 8021888842039848814 328 1 961 2642 7226435094589303907
264 1 2015 2643 2338620986111386994 392 1 428 2644 4212118431097513330 392 1 429 2645 2334102040481459027
184 1 203 2646 7307490907072254555 328 2 1867 2649 139141082998 101 1 1415 2655 7166107090597341543 328
1 1280 2657 7237112451467858517 328 1 985 2659 7234316346693281092 184 3 176 2663 7164771175311238482
184 2 230 2665 5921480684957945435 40 1 1511 2666 4912674368426954331 40 8 1512 2667 4696501586313170523
40 1 1642 2668 5777365496882089563 40 1 1649 2669 5993538278995873371 40 1 1665 2670 8030889439828865648
168 1 1843 2677 8386094384959873347 184 1 285 2678 7815265314016424519 328 1 1162 2680 8093567160500314446
232 2 2068 2682 7237124211878751817 184 1 2 2684 2335243286339806578 328 1 1050 2686 7020675452077436780
104 1 1441 2693 8367798494427701574 168 1 1833 2695 4981094911784608078 72 1 1361 2702 139358201200 101
1 1489 2705 8026294576626364262 296 1 1688 2706 8103137245268373350 296 1 1689 2711 7022344801646568807
56 1 1336 2715 8031079720015721587 296 1 1726 2720 7017769739450737008 392 1 534 2722 8031079720015721555
184 1 155 2723 263912252752 181 1 131 2724 7526676561750226003 184 1 310 2725 7791341079263208513 184
1 0 2726 8079571455414920257 184 1 1 2727 7526475316495478875 328 1 971 2728 2336349386297599308 376
1 1106 2729 4213510437162217319 56 1 1327 2730 2334382351555457141 40 2 1534 2731 3343188668086448245
40 1 1536 2732 7310222326034886753 168 1 1847 2743 8367798477298361682 328 1 1017 2744 7234314009071923547
392 1 333 2745 7810121794478241122 328 1 1938 2746 9109815708435035 391 1 400 2747 2337214414235197766
312 2 2034 2762 7092454104028768340 184 1 313 2764 8453384518071895387 392 1 1968 2773 7301009462136824168
168 1 1849 2775 8390039475830484595 168 2 1855 2784 7594793441707388003 376 1 639 2786 8534995651521438541
328 1 1081 2787 8751374116481493364 56 1 1335 2788 6365888047101469038 200 1 883 2789 7596778145793075035
376 6 619 2791 7305798977971385120 328 1 1937 2792 7594793504856760643 216 3 821 2801 7382915055541318990
184 1 215 2804 2336349386297599308 344 1 1092 2806 7310594991874794832 168 1 1852 2809 3262106144395515227
392 1 411 2814 2334400029389060165 392 1 1891 2821 7585223322261221196 376 1 702 2823 2334102057409277772
392 1 543 2824 8030029676446707796 296 1 1706 2825 7885630463323238220 328 1 1255 2826 7957688057361166156
328 1 1698 2833 8386095453266469234 104 1 1475 2837 8318822986746520908 184 1 229 2838 7378413654802263916
392 1 354 2845 2336361472519794249 184 1 213 2851 2333274043595124558 184 1 306 2853 2334402176906126706
56 1 1311 2862 7166187349727933811 184 4 269 2863 7453010347607089480 184 1 243 2867 8245929570397349235
392 1 487 2871 7286956557046020435 344 1 1093 2872 4860351930829141064 296 2 1739 2876 8388068059820289621
184 1 328 2883 6868925413868192833 328 1 1288 2884 8171062582333170020 168 1 1857 2885 4703496662377649243
152 1 1820 2887 8367810645025057124 328 1 1973 2890 8367808432843026254 392 1 503 2900 2322278944754458979
392 1 364 2901 8028827855609880931 104 1 1429 2902 44299169713235 358 1 2088 2903 7089066174954301808
328 1 1914 2904 5792862109044331611 360 5 1211 2914 7310589519281545581 328 1 958 2918 4199411254299869527
360 1 2093 2923 2334400029389060197 376 2 645 2926 7815243384114864462 392 1 513 2927 7431067407104237891
328 1 1045 2928 7594034778583428931 328 1 1153 2929 7575182595180093763 328 2 1980 2930 8295758535559373123
328 1 1982 2934 8026668483491360367 184 1 290 2935 7018123485590218099 104 1 1476 2939 5289318661531853132
184 1 119 2940 8102082850963550066 344 1 1130 2941 2914796980657415534 392 1 470 2942 8389209267074581595
392 1 1896 2950 7887320412965070158 376 2 572 2954 7091324859734717779 392 1 398 2963 8021026876328470856
328 2 1163 2975 8030798245056899430 392 1 353 2976 8026942210545053249 328 1 1060 2977 7815265314016424519
360 1 1190 2980 539897390 356 1 2080 2992 8390039475830484595 376 1 726 2997 8243124913903853894 392
2 484 2998 7521891456797270352 328 2 1769 3001 8099004988546577491 184 1 300 3003 7883951509302769231
248 1 2002 3008 5427753806543865168 392 1 346 3009 6365888047101469038 376 1 788 3013 7742639335767631956
376 1 776 3014 8098988873639554625 200 1 881 3015 2335243286339806546 392 2 523 3023 8295756293720925555
328 1 1008 3037 7309377815322976592 184 1 115 3038 8017363256557529187 376 3 636 3039 8461246790696527218
328 1 1295 3041 3265748916846809947 392 1 410 3048 2334956330749620044 184 1 319 3050 2332146005034812763
328 1 966 3052 7310015526932411253 376 1 791 3053 5928235938455180624 40 1 1637 3062 7453010382235723859
360 1 1193 3065 7526760042809815913 328 1 957 3068 8007525917535068535 184 1 139 3072 8017370927168711751
40 1 1581 3080 2334381286471394675 40 2 1658 3081 7161090783525826380 328 1 1254 3082 7234318571485226354
104 3 1412 3083 5495340781738869070 392 1 342 3084 8367799658178965621 392 1 472 3085 7935454093951464035
392 1 507 3086 2334402176906126706 104 2 1467 3087 8026294576592024898 296 1 1729 3088 8103137245234033986
296 1 1730 3090 8534995788960392013 392 1 358 3091 8100041054665011052 40 1 1654 3098 7236280886393533555
104 1 1438 3105 7575166115407357801 328 1 1911 3106 7791338897521141609 328 1 1912 3114 4918288461327452507
104 1 1416 3117 8097875045733655923 184 1 169 3118 7301293144810545518 392 2 509 3120 8031079720015721555
40 1 1663 3121 8462952429853239643 376 1 737 3122 7234013693165724004 104 1 1477 3132 7142837043854342213
328 1 906 3133 8319104414429376603 56 1 1309 3134 8388345051102667611 328 1 1276 3148 7953766317287633781
344 1 1123 3152 8391157623254769990 392 1 501 3159 8367799623835807317 328 3 1046 3160 7596520821736360027
360 5 1201 3174 8017287441811726670 360 2 1138 3175 7596553777019711081 392 6 391 3176 7301215101059817806
360 3 1140 3177 8316213867078443342 360 1 1143 3178 8391086210883477838 360 1 1145 3179 7018332749465608526
360 1 1151 3180 5002777307022451547 328 1 1090 3186 5795691955654910290 104 1 1456 3187 7022364637024776046
392 2 520 3188 5939807143730766162 104 1 1457 3189 8101253639158648155 328 4 953 3194 2338898147514018116
184 1 179 3205 4212118431097513330 328 1 1083 3210 7453010381915910755 56 1 1312 3211 2334402176906126674
200 1 892 3212 35680162111822 326 1 1296 3214 7813587162987655020 376 1 763 3215 7809632219679651152
264 1 2013 3217 5713991849941945435 216 1 826 3218 8243122732010005842 328 2 1263 3221 2338339511083492449
200 1 893 3224 7809911830584782676 392 1 547 3225 8295704525870755662 184 1 110 3230 8031079711376568901
296 3 1771 3231 7020389869971400820 328 1 1051 3233 7453010373561444169 392 1 494 3238 7863407486759561572
40 1 1612 3239 2336936577129475701 392 1 1936 3241 8389719496354523235 328 1 972 3244 7306085756997559634
168 1 1842 3245 7358984334815151963 184 1 315 3246 7599387200751691111 392 1 390 3256 7142830391034079596
328 2 899 3261 8021021305823455316 328 1 1970 3265 7575157189774496347 104 1 1408 3266 7863387565926208091
104 1 1409 3267 8007502754002063963 104 1 1410 3268 5714554817158926939 104 2 1417 3269 7162257364958857559
328 1 1270 3270 7286926813622784603 104 2 1461 3271 4990601177059119707 104 2 1465 3272 7358984407660712539
104 2 1469 3273 8223675536115847771 104 1 1471 3274 8295733130153775707 104 2 1472 3275 4991164127012541019
104 2 1482 3276 7598807758576447331 232 3 2060 3282 5929344443070029856 360 1 2078 3286 2338042707386395747
200 1 882 3287 7377267963938302036 168 1 1824 3293 7286937920998634611 392 1 490 3294 7935456267339986035
392 1 491 3297 7598807758576447299 328 8 1748 3300 2336927441733906250 184 1 214 3305 7214879230519440751
104 1 1488 3312 7450451766853001570 392 2 441 3316 6998721791185809001 392 1 427 3317 7380959310842783860
392 1 536 3318 7218820976634323310 40 1 1597 3320 8461226209482981723 328 2 829 3322 7089827358989183075
376 1 1124 3323 7020303039741651043 376 1 1125 3332 8245933071047814773 104 1 1455 3338 8747795275018301300
376 2 753 3339 8367810645025057124 152 3 1816 3340 8367798494427701574 184 1 210 3341 3347412991760548909
184 1 302 3346 16453566145850435 391 1 539 3347 4981094911784939603 328 1 1267 3348 2334102066234746226
392 1 471 3349 4703496662377649243 392 1 1977 3351 7018123846601499976 184 1 289 3352 3262106144395515227
40 1 1609 3353 7810121794478241122 392 1 1944 3361 7310575177798284623 328 2 2044 3363 7453010382235723891
328 1 1082 3376 4189022085447885435 392 1 377 3377 7503110681586986819 200 1 896 3382 138419987819 325
1 1085 3389 8314054069842961762 40 1 1623 3404 8245935278387129953 328 1 932 3418 7310222248758571861
392 1 548 3419 7161128523421016430 40 2 1509 3425 7953753191867574356 184 1 296 3426 2338042655863172673
184 1 3 3441 8389187293519831405 328 1 959 3442 8243117977465288033 216 2 819 3443 7882832206499307858
104 1 1459 3444 8093883463384001363 328 1 1266 3445 8028075836850796645 296 1 1774 3452 2334397804780677408
328 2 1897 3454 5999168947013111899 392 1 351 3459 6073479320118313819 376 1 794 3460 2318841633784733728
360 1 2077 3461 8031079720015721587 328 2 901 3462 7935470560923446371 168 1 1854 3463 8453384518071895387
328 1 1958 3471 4708336772811740486 40 3 1644 3475 7089066174954301808 392 1 1932 3478 8030606864433701979
200 1 1117 3482 7162254422169711445 216 1 825 3487 7575182595174974020 184 2 174 3498 3262106161708876891
392 1 402 3500 7234298746084552277 184 1 166 3507 8391166272043578229 376 1 727 3508 8243105062445674095
184 2 286 3509 2334400029389060197 328 2 974 3512 7359003173147863404 40 2 1594 3513 7307218078082757715
184 1 312 3514 7453010364987960390 392 1 541 3515 8295751895640926572 40 1 1596 3525 6075160322972076375
328 1 1269 3526 2334956331002585424 360 1 1192 3527 8021021305823455316 392 1 1975 3529 7379539609755348315
376 1 711 3534 7310868735955332974 392 1 1931 3535 4705229458327028571 360 1 2081 3538 139358201168 181
1 299 3539 16439276366351690 359 1 2084 3540 2332130448730121563 376 2 777 3542 2337214414235197766 232
4 2054 3544 8030604370249146738 168 2 1865 3548 7020675452245471311 184 1 216 3551 9135216751373411 55
1 1307 3560 544499015 324 1 1229 3564 8387229111175570267 376 2 723 3577 7526482966031330927 184 3 324
3578 8028842144848769627 376 1 712 3584 8314054069642818896 88 1 1381 3604 8245940423864050004 120 1
1368 3606 8316213806831460675 328 1 1077 3607 8751374120826134851 328 1 1236 3612 13067087776735844 375
1 743 3615 7017575154564035445 344 1 1119 3618 3275088276526145601 392 1 511 3626 3271974480921457499
376 1 797 3630 8026942210545053249 376 1 731 3631 2126945 355 1 2082 3636 6729343735591497563 56 1 1338
3637 4994005265277340763 392 2 458 3638 8462862269883244880 328 1 1717 3651 7959953343641905267 392 1
443 3653 8083228447045345645 88 2 1378 3654 3265748916846809947 40 3 1584 3655 2334956331002456397 184
1 188 3656 4856117848804451684 376 3 640 3657 6148307704949854299 88 2 1370 3658 4703496649494057051
88 1 1372 3659 6061947663657816155 88 1 1373 3660 4702652224563925083 88 1 1400 3661 2314972753018777189
328 1 1728 3663 8319678385385468496 184 1 132 3668 8367798494427701606 40 1 1652 3672 7594230517254678627
40 1 1653 3673 7812741938001832020 392 1 546 3676 2338617756245716835 376 2 799 3677 8534995652863423812
376 1 634 3690 8534995652930004827 392 1 475 3691 8388345051102667611 376 3 717 3692 8583974613680415809
328 1 1234 3695 8534995788957438034 184 1 307 3696 7453010377856546885 328 1 1245 3702 2337214414235197766
392 2 444 3708 8098988873639554625 328 5 1055 3710 8463143830741677425 40 1 1662 3718 7214894620544166979
392 1 1882 3726 8031170618419601764 152 1 1819 3732 8243122732010005874 392 1 535 3734 8245933071047814741
328 1 845 3739 8389765627374694484 328 2 1721 3740 2334097595219078735 104 2 1453 3752 2334397804780677408
392 2 1915 3774 8314054069759272274 392 1 359 3775 7380952427167772526 200 1 894 3782 7214888028003722578
88 1 1374 3783 4703496662377649243 328 1 1972 3792 8534075464491558979 248 1 2038 3795 6011024989516492622
328 1 1256 3798 7017488328813803077 72 1 1360 3799 2338613357913204068 328 8 1903 3802 7956009103374311762
168 1 1841 3807 8030604369980384626 328 1 978 3808 7164797455126706251 328 1 1253 3811 2338339510831773043
392 1 382 3813 7575182590733806691 88 1 1401 3814 2322296575359544419 88 1 1402 3817 8367798494427701606
376 3 647 3818 7503110703112085838 200 1 895 3819 7020674649188484443 376 2 735 3823 7307490907072254555
392 2 1869 3825 5928179996388770118 184 1 184 3829 5289887246496658281 392 1 381 3831 3262106144395515227
72 2 1349 3837 8386094071410489715 56 1 1334 3843 7162245557357145701 376 1 644 3846 7309955118989009230
328 1 1227 3847 8951554424372939076 120 1 1366 3860 7377303148076360019 184 1 301 3861 3266321689239896923
392 2 388 3862 8026576055981534275 40 2 1600 3867 7380959310843766087 328 2 925 3868 4692869977239153735
328 1 1246 3874 7887320468664639835 376 8 575 3878 139241677172 325 1 1974 3882 8028075836850796613 40
3 1522 3883 2338321936078366029 328 1 1072 3886 100194749478256 262 1 2011 3889 7882832206181458276 104
1 1478 3893 3266321689239896923 40 2 1541 3896 4840623384378560859 40 1 1666 3899 7810121863297856627
376 4 627 3900 8458921684615918707 376 1 631 3901 8031079720015721587 376 1 632 3902 7521891487146144883
376 1 656 3906 5220357463851560781 40 2 1619 3909 7020584497723306837 40 1 1583 3910 8532478939210215246
328 1 1257 3914 2334106421097295465 328 1 936 3915 7142837043619722075 376 1 725 3921 2336349386297599308
200 1 1113 3922 6148307683424487259 392 1 435 3923 7526676492964949830 184 1 198 3924 5644467475112413019
392 1 436 3925 7814419862841029467 376 3 779 3926 8026366086523151731 392 1 529 3927 2338615488502986051
200 1 879 3932 35680162111822 230 4 2046 3953 7597132135907160148 296 1 1710 3957 2334397743343431513
328 1 1273 3959 7453010381915910723 328 1 1244 3963 8587653631412889179 376 7 805 3969 8223698699682997587
392 1 446 3970 7142834789114078547 392 1 1876 3972 2819374783134461763 344 1 1091 3973 2338042672774537576
40 1 1607 3977 7521891414066164577 40 1 1603 3979 2334956331018576215 104 1 1406 3985 4862029875834211931
232 2 2052 3987 7598807758542366034 328 1 1262 3988 8026294576626364230 296 2 1677 3989 8103137245268373318
296 1 1679 3990 7308900669957826884 184 1 242 3991 6009893626834931291 40 4 1577 3992 7142744624731615046
296 1 1733 3993 8101242494674890863 40 1 1598 3994 8367723723376389958 296 1 1734 3995 8675375872921136966
296 1 1735 3996 8028827851416760134 296 2 1736 3997 7815263158106343745 328 2 1075 3998 7309377810944323398
296 1 1738 4002 5509147495582033220 392 2 1917 4004 8029185251516638535 376 1 773 4005 2334382351555457109
40 1 1529 4014 8101246892504277348 328 1 1070 4023 7811887318161515851 184 1 201 4025 8101246892504277348
376 1 740 4031 4856415752148051035 328 1 930 4033 8026294610767933268 248 1 2039 4042 3264918776994939995
392 1 1976 4045 8029390801336627011 328 5 1239 4046 7596553777019711049 168 2 1825 4051 8390039475830484563
184 2 322 4054 7164797592564687969 56 1 1326 4057 8390039475830484563 168 1 1844 4058 7309940829683019091
328 1 1018 4061 2337214414235197766 104 2 1439 4066 7953766317287633781 376 1 1126 4067 8028075836850796613
360 1 1150 4069 2334400029389060165 184 3 181 4071 4862029875834211931 392 3 1949 4077 7233184986942301275
392 1 363 4085 8367799623835807317 72 1 1362 4092 138213731849 357 1 2074 4094 7597125209145036379 392
1 483 256 22 2 352 2095 4 3 384 2099 0 4 256 2099 5 5 256 2104 1 6 288 2105 1 7 256 2106 0 8 0 2106 2
9 288 2108 0 10 256 2108 0 11 480 2108 0 12 256 2108 3 13 256 2111 0 14 320 2111 8 15 256 2119 32 16
320 2151 0 18 256 2151 19 19 256 2170 8 20 496 2178 94 21 256 2272 0 22 504 2272 15 23 384 2287 1 24
416 2288 213 655 4 1 1 0 6 4 63 1 2 1 6 1 62 0 2 3 1 7 7 0 0 9 0 0 14 15 0 0 4 1 1 29 16 8 63 1 0 1 45
1 62 0 2 2 1 46 7 0 0 1 0 0 53 49 10 0 9 0 0 102 0 0 0 4 0 1 102 6 12 63 1 0 1 108 1 62 0 0 0 0 109 11
0 0 6 0 0 120 8 0 2 0 0 0 128 8 0 0 5 0 0 219 0 0 5 1 0 1 219 6 44 0 1 0 0 225 2 10 0 9 0 0 227 0 0 0
4 0 1 227 6 16 63 1 0 1 233 1 62 0 2 0 1 234 39 0 0 9 0 0 273 1 0 0 4 0 1 274 6 20 63 1 0 1 280 1 62
0 5 0 0 299 2 5 2 4 1 1 301 4 24 33 1 0 0 305 8 10 0 9 0 0 313 0 0 0 4 0 1 313 6 28 63 1 0 1 319 1 62
0 5 0 0 353 2 7 2 1 0 1 355 27 44 0 1 0 0 382 2 10 0 9 0 0 384 0 0 0 4 0 1 384 6 32 63 1 0 1 390 1 62
0 3 0 1 391 42 0 0 3 0 1 433 6 0 0 9 0 0 439 1 0 0 1 0 0 440 26 10 0 9 0 0 466 0 0 0 1 0 0 466 1 93 0
1 0 0 467 22 10 0 9 0 0 489 0 0 0 5 0 0 597 0 9 5 9 0 0 597 0 0 0 1 0 0 597 46 10 0 9 0 0 643 0 0 0 1
0 0 643 20 10 0 9 0 0 663 0 0 0 6 0 0 663 1 0 2 0 0 0 664 1 0 0 1 0 0 665 8 10 0 9 0 0 673 0 0 0 1 0
1 673 0 124 0 1 0 0 673 1 124 0 1 0 0 674 1 124 0 1 0 0 675 1 124 0 1 0 0 676 1 124 0 1 0 0 677 1 10
0 9 0 0 678 0 0 0 1 0 0 678 24 10 0 9 0 0 702 0 0 0 1 0 0 702 56 10 0 9 0 0 758 0 0 0 1 0 0 758 28 10
0 9 0 0 786 0 0 0 1 0 0 786 24 10 0 9 0 0 810 0 0 0 1 0 0 810 17 44 0 1 0 0 827 13 10 0 9 0 0 840 0 0
0 1 0 0 840 17 44 0 1 0 0 857 8 10 0 9 0 0 865 0 0 0 5 0 0 986 0 14 5 9 0 0 986 0 0 0 0 0 0 986 40 0
0 6 0 0 1026 4 0 2 5 0 0 1038 4 19 2 1 1 1 1042 3 44 0 5 0 0 1056 2 21 2 1 0 0 1058 3 10 0 9 0 0 1061
0 0 0 4 1 1 1061 44 36 33 9 0 0 1105 0 0 0 2 0 1 1105 25 0 0 9 0 0 1130 0 0 0 5 0 0 1141 24 23 2 1 0
0 1165 30 10 0 9 0 0 1195 0 0 0 4 0 1 1195 21 40 33 1 0 0 1216 19 10 0 9 0 0 1235 0 0 0 1 0 0 1235 47
10 0 9 0 0 1282 0 0 0 1 0 0 1282 25 10 0 9 0 0 1307 0 0 0 1 0 0 1307 37 10 0 9 0 0 1344 0 0 0 1 0 0 1344
54 10 0 9 0 0 1398 0 0 0 1 0 0 1398 25 10 0 9 0 0 1423 0 0 0 1 0 0 1423 19 44 0 1 0 0 1442 2 44 0 1 0
0 1444 5 44 0 1 0 0 1449 2 10 0 9 0 0 1451 0 0 0 1 0 0 1451 7 10 0 9 0 0 1458 0 0 0 4 0 1 1458 25 44
256 9 0 0 1483 0 0 0 5 0 0 1548 0 25 3 9 0 0 1548 0 0 0 1 0 0 1548 30 10 0 9 0 0 1578 0 0 0 5 0 0 1595
6 28 2 1 0 0 1601 25 10 0 9 0 0 1626 0 0 0 1 0 1 1626 14 93 0 9 0 0 1640 44 0 0 4 0 1 1684 9 48 33 0
0 0 1693 1 0 0 6 0 0 1694 11 0 3 4 0 1 1705 11 52 33 0 0 0 1716 1 0 0 6 0 0 1717 3 0 3 4 0 1 1720 3 56
33 0 0 0 1723 1 0 0 2 0 1 1724 9 0 0 1 0 0 1733 1 10 0 9 0 0 1734 0 0 0 5 0 0 1760 7 30 2 0 0 0 1767
5 0 0 6 0 0 1772 4 0 2 0 0 0 1776 4 0 0 2 0 1 1780 1 0 0 1 0 0 1781 7 10 0 9 0 0 1788 0 0 0 5 0 0 1868
0 32 2 9 0 0 1868 0 0 0 4 0 1 1868 4 60 256 1 0 0 1872 18 10 0 9 0 0 1890 0 0 0 2 0 1 1890 1 0 0 1 0
1 1891 1 93 0 9 0 0 1892 48 0 0 9 0 0 1940 0 0 0 1 0 0 1940 27 10 0 9 0 0 1967 0 0 0 1 0 0 1967 28 10
0 9 0 0 1995 0 0 0 1 0 0 1995 25 10 0 9 0 0 2020 0 0 0 1 0 0 2020 15 10 0 9 0 0 2035 0 0 0 1 0 0 2035
6 32 0 1 0 0 2041 8 10 0 9 0 0 2049 0 0 0 1 0 0 2049 30 10 0 9 0 0 2079 0 0 0 4 1 1 2079 46 64 45 6 2
1 2125 11 0 2 3 2 1 2136 11 0 0 9 0 0 2147 0 0 0 4 1 1 2147 49 68 33 9 0 0 2196 0 0 0 4 1 1 2196 52 72
33 0 0 0 2248 10 0 0 6 2 1 2258 30 0 5 1 2 0 2288 30 39 0 1 0 0 2318 17 39 0 1 0 0 2335 17 39 0 0 0 0
2352 2 0 0 9 0 0 2354 0 0 0 4 1 1 2354 54 76 33 0 0 0 2408 10 0 0 6 2 1 2418 30 0 5 1 2 0 2448 30 39
0 1 0 0 2478 17 39 0 1 0 0 2495 17 39 0 0 0 0 2512 2 0 0 9 0 0 2514 0 0 0 4 0 1 2514 23 80 256 1 1 1
2537 1 93 0 3 0 1 2538 17 0 0 3 0 1 2555 9 0 0 9 0 0 2564 0 0 0 4 1 1 2564 7 84 33 4 2 1 2571 33 88 33
9 0 0 2604 0 0 0 4 1 1 2604 7 92 33 4 2 1 2611 15 96 33 9 0 0 2626 24 0 0 4 1 1 2650 74 100 33 9 0 0
2724 0 0 0 1 1 0 2724 17 93 0 1 2 0 2741 20 93 0 4 3 1 2761 11 104 33 9 0 0 2772 0 0 0 4 1 1 2772 37
108 33 4 2 1 2809 6 112 33 9 0 0 2815 0 0 0 4 0 1 2815 29 116 33 9 0 0 2844 0 0 0 5 0 0 2911 0 34 3 9
0 0 2911 0 0 0 0 0 0 2911 18 0 0 6 0 0 2929 1 0 2 0 0 0 2930 1 0 0 0 0 0 2931 4 0 0 6 0 0 2935 1 0 2
0 0 0 2936 1 0 0 4 1 1 2937 3 120 48 4 0 0 2940 0 124 45 6 0 0 2940 8 0 3 3 0 1 2948 8 0 0 1 0 0 2956
7 10 0 9 0 0 2963 0 0 0 1 0 0 2963 16 10 0 9 0 0 2979 0 0 0 5 0 0 2997 14 37 2 1 0 0 3011 17 10 0 9 0
0 3028 0 0 0 1 0 0 3028 43 10 0 9 0 0 3071 0 0 0 9 0 0 3071 30 0 0 1 0 0 3101 11 10 0 9 0 0 3112 0 0
0 4 1 1 3112 27 128 65 1 2 1 3139 1 64 0 1 3 1 3140 1 44 0 4 0 1 3141 10 132 256 0 0 0 3151 14 0 0 6
0 0 3165 14 0 3 2 0 1 3179 14 0 0 0 0 0 3193 2 0 0 2 4 1 3195 11 0 0 9 0 0 3206 0 0 0 1 0 0 3206 24 44
0 1 0 1 3230 11 44 0 1 0 0 3241 7 10 0 9 0 0 3248 0 0 0 4 0 1 3248 27 136 65 4 0 1 3275 1 140 65 1 0
0 3276 10 44 0 1 0 0 3286 28 44 0 2 0 1 3314 13 0 0 9 0 0 3327 0 0 0 1 0 0 3327 29 10 0 9 0 0 3356 0
0 0 0 0 0 3356 13 0 0 6 0 0 3369 3 0 2 0 0 0 3372 3 0 0 1 0 0 3375 30 10 0 9 0 0 3405 0 0 0 1 0 0 3405
14 10 0 9 0 0 3419 0 0 0 1 0 0 3419 25 10 0 9 0 0 3444 0 0 0 1 0 0 3444 73 10 0 9 0 0 3517 0 0 0 1 0
0 3517 35 10 0 9 0 0 3552 0 0 0 3 1 1 3552 12 0 0 3 2 1 3564 19 0 0 3 0 1 3583 8 0 0 1 3 0 3591 23 39
0 1 4 0 3614 10 39 0 1 5 0 3624 9 39 0 5 6 0 3642 13 39 2 3 7 1 3655 11 0 0 0 0 0 3666 3 0 0 6 8 1 3669
13 0 3 2 8 1 3682 13 0 0 0 0 0 3695 2 0 0 2 9 1 3697 9 0 0 4 10 1 3706 9 144 33 9 0 0 3715 0 0 0 3 1
1 3715 12 0 0 3 2 1 3727 19 0 0 1 3 1 3746 18 44 0 1 4 0 3764 21 39 0 1 5 0 3785 10 39 0 1 6 0 3795 9
39 0 5 7 0 3813 13 41 2 3 8 1 3826 11 0 0 0 0 0 3837 3 0 0 6 9 1 3840 13 0 3 2 9 1 3853 13 0 0 0 0 0
3866 2 0 0 2 10 1 3868 9 0 0 9 0 0 3877 0 0 0 1 0 0 3877 41 39 0 1 0 0 3918 10 39 0 1 0 0 3928 9 39 0
5 0 0 3946 13 43 2 3 0 1 3959 11 0 0 9 0 0 3970 1 0 0 4 0 1 3971 17 148 33 9 0 0 3988 0 0 0 2 0 1 3988
39 0 0 4 1 1 4027 7 152 45 2 0 1 4034 1 0 0 3 0 1 4035 1 0 0 9 0 0 4036 0 0 0 9 0 0 4036 43 0 0 1 0 0
4079 59 10 0 9 0 0 4138 0 0 0 1 0 0 4138 24 10 0 9 0 0 4162 0 0 0 4 1 1 4162 11 156 33 4 2 1 4173 12
160 33 9 0 0 4185 0 0 0 9 0 0 4185 29 0 0 9 0 0 4214 39 0 0 5 0 0 4267 25 45 2 1 0 1 4292 7 44 0 6 0
0 4299 9 0 2 1 0 0 4308 9 10 0 9 0 0 4317 0 0 0 1 0 0 4317 21 10 0 9 0 0 4338 0 0 0 1 0 0 4338 19 10
0 9 0 0 4357 0 0 0 4 1 1 4357 18 164 33 0 0 0 4375 11 0 0 6 0 0 4386 34 0 2 0 0 0 4420 34 0 0 9 0 0 4454
0 0 0 4 1 1 4454 29 168 33 9 0 0 4483 11 0 0 1 1 0 4494 45 39 0 1 2 0 4539 10 39 0 1 3 0 4549 9 39 0
5 4 0 4567 13 47 2 3 5 1 4580 11 0 0 4 6 1 4591 3 172 33 9 0 0 4594 0 0 0 1 1 0 4594 45 39 0 1 2 0 4639
10 39 0 1 3 0 4649 9 39 0 5 4 0 4667 13 49 2 3 5 1 4680 11 0 0 4 6 1 4691 3 176 33 9 0 0 4694 0 0 0 4
1 1 4694 39 180 33 9 0 0 4733 0 0 0 1 0 1 4733 40 10 0 9 0 0 4773 0 0 0 4 0 1 4773 18 184 33 5 0 0 4830
1 51 2 9 0 0 4831 0 0 0 1 1 0 4831 71 39 0 1 2 0 4902 10 39 0 1 3 0 4912 9 39 0 5 4 0 4930 13 53 2 3
5 1 4943 11 0 0 1 6 0 4954 15 39 0 1 0 0 4969 14 125 0 9 0 0 4983 1 0 0 1 0 0 4984 49 10 0 9 0 0 5033
0 0 0 1 1 0 5033 12 44 0 1 2 0 5045 3 93 0 9 0 0 5048 36 0 0 7 1 0 5084 36 0 0 1 0 1 5120 32 44 0 8 1
0 0 0 0 0 7 2 0 5152 9 0 0 1 0 0 5161 1 10 0 8 2 0 0 0 0 0 9 0 0 5162 0 0 0 1 1 0 5162 50 93 0 1 2 0
5212 9 93 0 9 0 0 5221 1 0 0 4 1 1 5222 43 188 33 9 0 0 5265 0 0 0 0 0 0 5265 29 0 0 6 0 0 5294 1 0 2
0 0 0 5295 1 0 0 4 1 1 5296 3 192 48 1 0 0 5299 0 32 0 1 0 0 5299 9 10 0 9 0 0 5308 0 0 0 1 0 0 5308
32 10 0 9 0 0 5340 0 0 0 9 0 0 5340 16 0 0 1 0 0 5356 22 10 0 9 0 0 5378 0 0 0 5 0 0 5393 13 55 2 1 0
0 5406 8 10 0 9 0 0 5414 0 0 0 1 0 0 5414 110 10 0 9 0 0 5524 0 0 0 1 0 0 5524 52 10 0 9 0 0 5576 0 0
0 5 0 0 5601 39 57 2 4 1 1 5640 17 196 33 9 0 0 5657 0 0 0 9 0 0 5657 11 0 0 1 0 0 5668 23 58 0 1 0 0
5691 1 10 0 9 0 0 5692 0 0 0 5 0 0 5754 0 59 3 1 0 0 5754 0 10 0 9 0 0 5754 0 0 0 0 0 0 5754 14 0 0 6
0 0 5768 1 0 2 1 0 0 5769 1 10 0 9 0 0 5770 0 0 0 4 0 1 5770 49 200 33 1 1 1 5819 6 44 0 1 0 0 5825 9
10 0 9 0 0 5834 0 0 0 5 0 0 5889 13 62 3 1 0 0 5902 1 10 0 9 0 0 5903 0 0 0 1 0 0 5903 52 10 0 9 0 0
5955 0 0 0 9 0 0 5955 42 0 0 1 0 0 5997 31 10 0 9 0 0 6028 0 0 0 6 0 0 6028 15 0 2 0 0 0 6043 15 0 0
1 0 0 6058 40 10 0 9 0 0 6098 0 0 0 1 0 0 6098 24 10 0 9 0 0 6122 0 0 0 1 0 0 6122 22 10 0 9 0 0 6144
0 0 0 1 0 0 6144 39 10 0 9 0 0 6183 0 0 0 1 0 0 6183 88 10 0 9 0 0 6271 0 0 0 1 0 0 6271 37 10 0 9 0
0 6308 0 0 0 5 0 0 6451 17 65 4 1 0 0 6468 0 10 0 9 0 0 6468 0 0 0 1 0 0 6468 36 10 0 9 0 0 6504 0 0
0 1 0 0 6504 39 10 0 9 0 0 6543 0 0 0 1 0 0 6543 34 10 0 9 0 0 6577 0 0 0 1 0 0 6577 31 10 0 9 0 0 6608
0 0 0 1 0 0 6608 52 10 0 9 0 0 6660 0 0 0 1 0 0 6660 66 10 0 9 0 0 6726 0 0 0 1 0 0 6726 69 10 0 9 0
0 6795 0 0 0 1 0 0 6795 35 10 0 9 0 0 6830 0 0 0 1 0 0 6830 17 10 0 9 0 0 6847 0 0 0 1 0 0 6847 63 10
0 9 0 0 6910 0 0 0 1 0 0 6910 55 10 0 9 0 0 6965 0 0 0 1 0 0 6965 47 10 0 9 0 0 7012 0 0 0 1 0 0 7012
20 10 0 9 0 0 7032 0 0 0 5 1 0 7072 15 69 2 1 2 0 7087 28 39 0 1 0 0 7115 17 39 0 1 3 0 7132 17 39 0
9 0 0 7149 2 0 0 0 0 0 7151 13 0 0 6 1 1 7164 10 0 6 7 1 0 7174 0 0 0 5 0 0 7186 10 71 2 0 0 0 7196 4
0 0 8 1 0 0 0 0 0 0 0 0 7200 5 0 0 1 2 0 7205 23 39 0 1 0 0 7228 17 39 0 1 3 0 7245 17 39 0 5 4 0 7271
11 73 2 9 0 0 7282 0 0 0 7 1 0 7282 15 0 0 5 0 0 7309 10 75 2 0 0 0 7319 4 0 0 8 1 0 0 0 0 0 2 0 1 7323
27 0 0 1 2 0 7350 22 93 0 4 3 1 7372 6 204 33 9 0 0 7378 0 0 0 7 1 0 7378 13 0 0 5 0 0 7403 10 77 2 0
0 0 7413 4 0 0 8 1 0 0 0 0 0 2 0 1 7417 27 0 0 1 2 0 7444 22 93 0 4 3 1 7466 6 208 33 5 4 0 7481 9 79
2 9 0 0 7490 0 0 0 4 1 1 7490 35 212 256 1 2 0 7525 30 39 0 1 0 0 7555 17 39 0 1 3 0 7572 17 39 0 9 0
0 7589 2 0 0 0 0 0 7591 33 0 0 6 1 2 7624 29 0 5 1 1 0 7653 29 39 0 1 0 0 7682 17 39 0 1 2 0 7699 17
39 0 0 0 0 7716 2 0 0 9 0 0 7718 0 0 0 7 1 0 7718 5 0 0 5 0 0 7735 10 81 2 0 0 0 7745 4 0 0 8 1 0 0 0
0 0 1 2 0 7749 28 39 0 1 0 0 7777 17 39 0 1 3 0 7794 17 39 0 2 4 1 7811 9 0 0 9 0 0 7820 2 0 0 6 0 0
7822 7 0 2 0 0 0 7829 7 0 0 7 1 0 7836 5 0 0 5 0 0 7853 10 83 2 0 0 0 7863 4 0 0 8 1 0 0 0 0 0 2 0 1
7867 27 0 0 1 2 0 7894 22 93 0 4 3 1 7916 6 216 33 2 4 1 7922 7 0 0 9 0 0 7929 2 0 0 4 0 1 7931 13 220
33 9 0 0 7944 55 0 0 1 0 0 7999 14 10 0 9 0 0 8013 0 0 0 1 0 0 8013 16 10 0 9 0 0 8029 0 0 0 1 0 0 8029
18 10 0 9 0 0 8047 0 0 0 9 0 0 8047 52 0 0 5 0 0 8134 28 85 2 9 0 0 8162 10 0 0 9 0 0 8172 36 0 0 5 0
0 8251 16 87 3 1 0 1 8267 13 44 0 5 0 0 8291 2 90 2 1 0 0 8293 6 10 0 9 0 0 8299 0 0 0 1 1 1 8299 12
44 0 1 0 0 8311 36 10 0 9 0 0 8347 0 0 0 0 0 0 8347 32 0 0 6 0 0 8379 8 0 2 0 0 0 8387 8 0 0 1 0 0 8395
14 10 0 9 0 0 8409 0 0 0 1 0 0 8409 25 10 0 9 0 0 8434 0 0 0 4 0 0 8434 39 224 45 6 0 0 8473 1 0 2 0
0 0 8474 1 0 0 0 0 0 8475 1 0 0 6 0 0 8476 1 0 2 0 0 0 8477 1 0 0 2 0 1 8478 5 0 0 0 0 0 8483 13 0 0
6 0 0 8496 1 0 2 0 0 0 8497 1 0 0 0 0 0 8498 1 0 0 6 0 0 8499 1 0 2 0 0 0 8500 1 0 0 0 0 0 8501 5 0 0
6 0 0 8506 1 0 2 0 0 0 8507 1 0 0 1 0 0 8508 1 10 0 9 0 0 8509 0 0 0 1 0 0 8509 1 93 0 0 0 0 8510 1 0
0 6 0 0 8511 1 0 2 0 0 0 8512 1 0 0 5 0 0 8648 0 92 3 1 0 0 8648 0 10 0 9 0 0 8648 0 0 0 1 0 0 8648 1
93 0 0 0 0 8649 1 0 0 6 0 0 8650 1 0 2 0 0 0 8651 1 0 0 0 0 0 8652 21 0 0 6 0 0 8673 1 0 2 0 0 0 8674
1 0 0 1 0 0 8675 16 10 0 9 0 0 8691 0 0 0 1 0 0 8691 1 93 0 0 0 0 8692 1 0 0 6 0 0 8693 1 0 2 0 0 0 8694
1 0 0 0 0 0 8695 23 0 0 6 0 0 8718 1 0 2 0 0 0 8719 1 0 0 0 0 0 8720 1 0 0 6 0 0 8721 1 0 2 0 0 0 8722
1 0 0 1 0 0 8723 10 10 0 9 0 0 8733 0 0 0 1 0 0 8733 1 93 0 0 0 0 8734 1 0 0 6 0 0 8735 1 0 2 0 0 0 8736
1 0 0 5 0 0 8758 7 95 2 0 0 0 8765 19 0 0 6 0 0 8784 1 0 2 0 0 0 8785 1 0 0 9 0 0 8786 0 0 0 1 0 0 8786
1 93 0 0 0 0 8787 1 0 0 6 0 0 8788 1 0 2 0 0 0 8789 1 0 0 5 0 0 8807 7 97 2 0 0 0 8814 16 0 0 6 0 0 8830
1 0 2 0 0 0 8831 1 0 0 0 0 0 8832 8 0 0 6 0 0 8840 1 0 2 0 0 0 8841 1 0 0 1 0 0 8842 1 10 0 9 0 0 8843
0 0 0 1 0 0 8843 1 93 0 1 0 0 8844 33 10 0 9 0 0 8877 0 0 0 5 0 0 8993 0 99 2 9 0 0 8993 0 0 0 1 0 0
8993 76 10 0 9 0 0 9069 0 0 0 1 0 0 9069 1 93 0 1 0 0 9070 42 10 0 9 0 0 9112 0 0 0 1 0 0 9112 45 10
0 9 0 0 9157 0 0 0 4 0 1 9157 1 228 256 1 0 1 9158 37 93 0 9 0 0 9195 20 0 0 4 0 1 9215 6 232 256 9 0
0 9221 20 0 0 1 0 0 9241 12 10 0 9 0 0 9253 0 0 0 1 0 0 9253 43 10 0 9 0 0 9296 0 0 0 1 0 0 9296 54 10
0 9 0 0 9350 0 0 0 6 0 0 9350 1 0 2 0 0 0 9351 1 0 0 1 0 0 9352 17 10 0 9 0 0 9369 0 0 0 9369 
4e6f6465203c2f3e207465726d2020737461727420707265566f74652e43616e646964617465206e6f6465203c2f3e207465726d2020737465707320646f776e207768656e20656c656374696f6e207265616368696e6720766f74652074696d656f75743a204e6f6465203c2f3e20726563656976656420696e76616c696420696e76616c696420507265566f746552657175657374507265566f7465526573706f6e736552657175657374566f74655265717565737452657175657374566f7465526573706f6e736554696d656f75744e6f77526571756573742066726f6d202c204e6f6465203c2f3e20737461727420766f746520616e64206772616e7420766f74652073656c662c207465726d3d2e4e6f6465203c2f507265566f746552657175657374566f74653e2020746f20206572726f723a204e6f6465203c2f72656a656374207465726d5f756e6d61746368656469676e6f7265207374616c653e2020417070656e64456e7472696573526571756573742066726f6d202c204e6f6465203c2f3e20746172676574207072696f726974792076616c756520686173206368616e6765642066726f6d3a202c20746f3a202e6f6e436f6e66696775726174696f6e436f6d6d69747465643a205b5d205b72656d6f76655d206f6b2c206461746149643d656e7472792072616e646f6d57697468576569676874686f737473203d3d206e756c6c207c7c20686f7374732e73697a652829203d3d20306e65772043686f6f736572666f722028486f737420686f7374203a20686f7374732976697043686f6f7365722e726566726573685b434c49454e542d424541545d20457863657074696f6e207768696c65207363686564756c696e6720626561742e7265636569766564207075736820646174613a2020205b445542424f5d207c7c7c7c7c46696c74657220636174636820657863657074696f6e2c20415049206973206964656e74697479206f6e6c792c20736b69702076616c696461746520617574686f726974792c20726571756573743a205b415554482d46494c5445525d20536572766572206661696c65643a6163636573732064656e6965642c20726571756573743a2061757468207065726d697373696f6e3a202c206e61636f73557365723a2061757468207065726d697373696f6e3a202c20757365723a20496e76616c6964204a5754207369676e61747572652e496e76616c6964204a575420746f6b656e2e45787069726564204a575420746f6b656e2e556e737570706f72746564204a575420746f6b656e2e4a575420746f6b656e20636f6d70616374206f662068616e646c65722061726520696e76616c69642e6661696c656420746f207265706f7274206e657720696e666f20746f20746172676574206e6f646520627920677270636874747020627920203a206572726f72726573756c742c20203a207265706f727420746865206d6574616461746120746f2074686520756e6865616c746879206e6f6465203a205b7365727665726c6973745d206d656d626572636f756e743d737563636573736661696c5b436c7573746572527063436c69656e7450726f78795d2020746f207265667265736820636c75737465722072706320636c69656e745b7365727665726c6973745d2073656c6620697020206e6f7420696e207365727665726c697374205b7365727665726c6973745d206661696c20746f207265667265736820636c75737465722072706320636c69656e744e616d696e67206865616c746820636865636b206661696c2e5b7365727665726c6973745d206e6f7420757064617465642c206973207374696c6c203a205b7365727665726c6973745d206e61636f732072656d6f746520736572766572206d656d62657273206368616e67656420746f203a20436f6e666967206865616c746820636865636b206661696c2e5b6e6f746966792d657863657074696f6e5d202c202c20746f202c20434f4e534f4c45757365206c6f63616c206462207365727669636520666f7220636865636b206d61737465722064622e636865636b206462206865616c74682e757365205374616e64616c6f6e6544617461626173654f706572617465496d706c4e61636f732073746172746564207375636365737366756c6c7920696e2053657276657220415049436f6e736f6c654e61636f73202073746172746564207375636365737366756c6c7920696e20546865726520617265206e6f205b5d207075626c69736865727320666f722074686973206576656e742c20706c656173652072656769737465725374617274696e6720207573696e67204a617661207573696e67204a61766120206f6e206f6e202077697468205049442020696e697469616c697a6564207769746873746172746564206f6e546f6d6361742020706f72742873293a2873293a20202868747470294e61636f732d72656c6174656420636c7573746572207265736f7572636520696e697469616c697a6174696f6e54686520636c7573746572207265736f7572636520697320696e697469616c697a65644765742020636f6e6669672066726f6d20656e762c205b5f5d636c69656e7420646973636f6e6e65637465642c636c65617220636f6e666967206c697374656e20636f6e74657874696e6974206865616c746820706c7567696e203a2074797065733d5468657265206973206e6f2070726f7065727479206e616d656420225b4d656d62657220636f70795d20636f7079206661696c6564676f7420657863657074696f6e2e204e61636f73202066696c65733a2074686973207461736b206578656375746520686173206572726f72203a205b436c69656e742d4164645d2052656365697665642064697374726f20636c69656e742073796e632064617461202c207265766973696f6e3d2c207265766973696f6e3d5b436c69656e742d44656c6574655d2052656365697665642064697374726f20636c69656e742073796e632064617461205b44495354524f5d2043616e63656c2064697374726f2073796e632063617573656420627920746172676574207365727665722020756e6865616c7468792c206b65793a2044697374726f4b65797b7265736f757263654b65793d272c206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f5d2043616e63656c2064697374726f207665726966792063617573656420627920746172676574207365727665722020756e6865616c7468792c206b65793a2044697374726f4b65797b7265736f757263654b65793d272c206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f2d5645524946592d4641494c45445d205b5d207265766973696f6e206c6f63616c3d2c2072656d6f74653d636c69656e742020697320696e76616c69642c20676574206e657720636c69656e742066726f6d20546172676574202076657269667920636c69656e7420206661696c65642c2073796e63206e657720636c69656e745b70726f636573734261746368496e7374616e636544697374726f446174615d204261746368496e7374616e636544617461206973206e756c6c202c20636c69656e744964206973203a746f2072656d6f7665206b6579733a205b5d2c20746f20757064617465206b6579733a205b5d2c20736f757263653a207265636569766520726573706f6e7369626c65206b65792074696d657374616d70206f66202066726f6d206372656174696e67207365727669636520636f6d2e616c69626162612e64697374726f206e6f746966696572207374617274656477616974696e6720736572766572206c69737420696e69742e2e2e6c6f6164206461746120737563636573736661696c656420746f20726571204150493a20206874747073733a2f2f2c20636f64653a202c20636f64653a202c206d73673a205b44495354524f2d4641494c45445d205265636f72644c697374656e6572646174615b44495354524f2d5741524e5d20206e6f7420666f756e642c206b65793a205b4e41434f532d44495354524f5d20646174756d206368616e6765206e6f7469666965642c206b65793a205b6f6e53796e635d207265636569766520656d70747920656e74697479214e616d696e6750726f78797b504f537d207b49502d44495341424c45447d2076616c69643a2040402c20726567696f6e3a202c206d73673a20636c69656e742074696d656f75742061667465722074696d656f7574206166746572202c206c61737420626561743a205b49502d555044415445445d206e616d6573706163653a202c20736572766963653a202c206970733a207b504f537d207b49502d44495341424c45447d2076616c69643a20402c20726567696f6e3a202c206d73673a20636c69656e742074696d656f7574206166746572202c206c61737420626561743a205b43414e43454c2d434845434b5d2063616e63656c206661696c6564215b4845414c54482d434845434b2d56322d56325d207363686564756c65206865616c746820636865636b207461736b3a20636865636b657273206572726f724576656e742063616c6c6261636b20657863657074696f6e3a556e61626c6520746f20706c756720696e2064756520746f20696e74657272757074696f6e2c2073796e6368726f6e697a652073656e64696e672074696d652c206576656e74203a205b4845414c54482d5354415455532d555044415445445d206e616d6573706163653a205b505553482d535543435d206d732c20616c6c2064656c61792074696d65206d732c20534c41206d732c20536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c206f726967696e616c53697a653d6f726967696e616c53697a653d2c204461746153697a653d2c207461726765743d5b505553482d535543435d206d732c20616c6c2064656c61792074696d65206d7320666f722073756273637269626572202c20536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c206f726967696e616c53697a653d6f726967696e616c53697a653d2c204461746153697a653d5b505553485d205461736b206d6572676520666f7220536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d73656e6420756470207061636b65743a206d61782072652d707573682074696d657320726561636865642c2072657472792074696d6573202c206b65793a202c2c5b4e41434f532d505553485d206661696c656420746f2072656d6f766520636c69656e74207a6f6d6269655b4e41434f532d505553485d2070757368696e6720656d707479206461746120666f7220636c69656e74206973206e6f7420616c6c6f7765643a2061636b2074616b657320746f6f206c6f6e672066726f6d20526166742067726f75702020686173206c65616465722057616974696e67204a72616674206c656164657220766f7465202e2e2e5b4953204c45414445525d206e6f206c656164657220697320617661696c61626c65206e6f77216368616e67656464656c657465645b524146542d4e4f5449464945525d20646174756d206973202c206b65793a202c2076616c75653a202c2076616c75653a20736e617073686f74206c6f61642066726f6d203a207369676e616c5075626c69736820636f737420436c69656e7420636f6e6e656374696f6e2020646973636f6e6e6563742c2072656d6f766520696e7374616e63657320616e642073756273637269626572732c2072656d6f766520696e7374616e63657320616e6420737562736372696265727350657273697374656e7420636c69656e7420636f6e6e656374696f6e2020646973636f6e6e656374436c69656e74206368616e676520666f72207365727669636520536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c20436c69656e742072656d6f766520666f72207365727669636520536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c2072656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420636c69656e743a2072656d6f766520696e7374616e63652066726f6d206e6f6e2d657869737420736572766963653a20436c69656e7420636f6e6e656374696f6e20616c726561647920646973636f6e6e65637474797065206973206e6f7420657068656d6572616c2052656d6f76652065787069726564206d6574616461746120457870697265644d65746164617461496e666f7b736572766963653d536572766963657b6e616d6573706163653d27272c2067726f75703d27272c206e616d653d277472756566616c7365272c20657068656d6572616c3d2c207265766973696f6e3d7d2c206d6574616461746149643d27272c2063726561746554696d653d7d5b49502d444541445d206661696c656420746f2064656c657465206970206175746f6d61746963616c6c792c2069703a206e616d657370616365203a202c205b5d20736572766963657320617265206175746f6d61746963616c6c7920636c65616e65645b4e41434f532d524146545d20646174756d206973206368616e6765642c206b65793a20636f6d2e616c69626162612e6e61636f732e6e616d696e672e69706c6973742e2c2076616c75653a207b5b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c206f6c643a205b5d2c206e65773a205b5d7265636569766520696e76616c696420726564697265637420726571756573742066726f6d207065657220457863657074696f6e207768696c6520726571756573743a206874747073733a2f2f206361757365643a205b44495354524f2d46494c5445525d2072657175657374206661696c65643a205570677261646520746f20322e302e586d656d626572206368616e67652c206576656e743a2072656d6f76616c206f6620666f7220646f75626c652077726974652073657276696365205b434c49454e542d424541545d2054686520696e7374616e636520686173206265656e2072656d6f76656420666f72206865616c7468206d656368616e69736d2c20706572666f726d206461746120636f6d70656e736174696f6e206f7065726174696f6e732c20626561743a2070726f74656374207468726573686f6c6420726561636865642c2072657475726e20616c6c206970732c20736572766963653a20736572766963655374617475737365727665725374617475735b5354415455532d53594e4348524f4e495a455d206661696c656420746f2072657175657374202c2072656d6f7465207365727665723a204e616d696e6750726f78796372656174696e6720656d7074792073657276696365203a5b534552564943452d5550444154455d20736572766963653a205b434c55535445522d5550444154455d20636c75737465722073697a652c206e65773a20676f7420657863657074696f6e2e20205b444f4d41494e2d555044415445525d20457863657074696f6e207768696c652075706461746520736572766963653a202066726f6d202c206572726f723a207461736b20666f727461736b2069732072656d6f76696e672061206e6f6e2d657869737420736572766963653a72656d6f76616c206f66446f75626c6520777269746520205b5550444154452d434c55535445525d20636c7573746572206e6f742065786973742c2077696c6c206372656174652069743a2074727920746f2073796e6320646174612062757420736572766572206c69737420697320656d7074792e74727920746f2073796e63206461746120666f722074686973206b657973205b4e41434f532d44495354524f5d205b4e41434f532d44495354524f5d2064697374726f206d6170706572206661696c65642c2072657475726e206c6f63616c686f73743a20646573657269616c697a652064617461206661696c65642e5b4845414c54482d53594e435d207365727665723a205b4255494c442d4b45595d20457863657074696f6e207768696c65207365742072742c206970205b4e616d696e6753657276657248747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a20505553482d534552564943453a2073657276696365206973206e6f74206d6f646966696564506172616d2027696e7374616e6365732720697320696c6c6567616c2c2069676e6f72652074686973206f7065726174696f6e7570646174654d65746164617461206661696c656473657276696365732e616c6c2076616c756520697320696c6c6567616c757064617465206d65746164617461206661696c65642c2069676e6f72652074686520736572766963655550444154452d4d455441444154413a205b434c49454e542d424541545d2066756c6c20617267756d656e74733a20626561743a205b4e41434f532d4150495d206661696c656420746f206164646564207075736820636c69656e746e6f20696e7374616e636520746f20736572766520666f7220736572766963653a205b4845414c54482d434845434b5d206865616c746820636865636b206973205b504552464f524d414e43455d20457863657074696f6e207768696c65207072696e7420706572666f726d616e6365206c6f672e5b44495354524f2d5354415455532d434c45414e5d204661696c656420746f207265717565737420746f20636c65616e207365727665722073746174757320746f205b4e41434f532d44495354524f5d206865616c74687920736572766572206c697374206368616e6765642c2064697361626c65206865616c746820636865636b20666f72206c6f63616c206970206973206e6f7420696e207365727665726c6973742c2069703a207365727669636520746f206a736f6e3a205b51554552592d434c55535445522d53544154455d20457863657074696f6e207768696c6520717565727920636c75737465722073746174652066726f6d205b5354415455532d53594e4348524f4e495a455d204661696c656420746f206765742073657276696365207374617475732066726f6d205b5354415455532d53594e4348524f4e495a455d2073796e632073657276696365207374617475732066726f6d3a20506172616d20636865636b20696e76616c69642c44697374726f53796e634368616e67655461736b44697374726f53796e6344656c6574655461736b5b44495354524f2d53544152545d2020666f722044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f2d454e445d2044697374726f53796e634368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d277472756566616c7365277d20726573756c743a205b44495354524f2d53544152545d204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f48747470436f6d62696e65644b65792d7b61637475616c5265736f7572636554797065733d5b5d7d20746f205b44495354524f2d454e445d204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f48747470436f6d62696e65644b65792d7b61637475616c5265736f7572636554797065733d5b5d7d20746f207472756566616c736520726573756c743a205b44495354524f5d20526563656976652064697374726f206461746120747970653a202c206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d5b44495354524f5d2053796e632064617461206368616e6765206661696c65642e206b65793a2044697374726f4b65797b7265736f757263654b65793d27206b65793a2044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d7461736b204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f4b65797b7265736f757263654b65793d27272c207265736f75726365547970653d27272c207461726765745365727665723d27277d2074616b6573206d7364697374726f2064697374726f207461736b204368616e676544656c65746544697374726f53796e635461736b20666f722044697374726f48747470436f6d62696e65644b65792d7b61637475616c5265736f7572636554797065733d5b5d7d20746f202074616b6573206d73646174612073746f726167652020686173206e6f742066696e697368656420696e697469616c20737465702c20646f206e6f742073656e642076657269667920646174615b5441534b2d4641494c45445d205b44495354524f2d4641494c45445d205b44495354524f2d5343484544554c455d203d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c206973207374617274696e672e2e2e203d3d3d3d3d3d3d3d3d6973207374617274696e6720746f20636c6f7365686173206265656e20636c6f7365643d3d3d3d3d3d3d3d3d2054686520726166742070726f746f636f6c20203d3d3d3d3d3d3d3d3d4661696c656420746f206a6f696e2074686520636c75737465722c2072657472792e2e2e6c6561646572726f75746520636f6e66696775726174696f6e72616674206d6574616461746120696e666f4661696c20746f20726566726573682020666f722067726f7570203a207374617475736572726f722c20206973203a2070726f636573736f72203a202c2073746174654d616368696e65206d65657420637269746963616c206572726f723a205b527063436c69656e74466163746f72795d206372656174652061206e657720636c757374657220636c75737465722072706320636c69656e74206f6620436c6f73652063757272656e7420636f6e6e656374696f6e2053657276657220636865636b206661696c2c20706c6561736520636865636b207365727665722020202c2020706f72742020697320617661696c61626c6520202c20206572726f7220203d5b5d202054727920746f20636f6e6e65637420746f20736572766572206f6e2073746172742075702c207365727665723a2054727920746f207265636f6e6e65637420746f2061206e6577207365727665722c207365727665722069732074727920746f20726520636f6e6e65637420746f2061206e657720736572766572202c736572766572206973205b5d202053657276657220636865636b20737563636573732c202063757272656e745365727665722069735b5d20204162616e646f6e207072657620636f6e6e656374696f6e20202c2020736572766572206973205b5d2020636f6e6e6563746564646973636f6e6e65637465644e6f7469667920206576656e7420746f206c697374656e6572732e2e5b5d2020636f6e6e656374646973636f6e6e6563744e6f7469667920206c697374656e6572206572726f722c20206c697374656e657220203d5b5d49676e6f726520636f6d706c657465206576656e742c697352756e6e696e673a5b48747470436c69656e744d616e616765725d2053746172742064657374726f79696e67204e61636f735265737454656d706c6174655b48747470436c69656e744d616e616765725d20436f6d706c65746564206465737472756374696f6e206f66204e61636f735265737454656d706c6174655b48747470436c69656e744d616e616765725d20416e20657863657074696f6e206f63637572726564207768656e20746865204854545020636c69656e742077617320636c6f736564203a205b5d204661696c20746f2068616e646c6520726571756573742066726f6d20636f6e6e656374696f6e205b6572726f7220746f2073656e64207075736820726573706f6e736520746f20636f6e6e656374696f6e4964203d5b5d20496e76616c696420636f6e6e656374696f6e204964202c636f6e6e656374696f6e205b5d20697320756e2072656769737465726564202c4e61636f732020527063207365727665722073746f7070696e6766696c746572206572726f727365727665722072656c6f6164207265717565737420726563656976652c72656c6f616420636f756e743d4661696c656420746f2066696e642052706353657276657253736c436f6e746578745265667265736865722077697468206e616d652020203a3a20537072696e6720426f6f74203a3a
236 0 0 0 0 13834917317793808383 18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383
18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383 18446744073709551615
18446744073709551615 18446744073709551615 13834917317793808383 18446744073709551615 18446744073709551615
18446744073709551615 13834917317793808383 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383
18446744073709551615 18446744073709551615 18446744073709551615 13834917317793808383 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
287948901175001088 576460745995190270 0 0 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 287948901175001088
576460745995190270 0 0 18446726477228524031 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 287948901175001088 576460745995190270 0 0 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446585739740168703 18446744073709551615 18446744073709551615 18446744073709551615 18446726477228524031
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551614
18446744073709551615 18446744073709551615 287948901175001088 576460745995190270 0 0 18446744069414568447
18446744073709551614 18446744073709551615 18446744073709551615 18446726477228524031 18446744073709551614
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446726477228524031 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446585739740168703 18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447
18446744073709551615 18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615
18446744073709551615 18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
287948901175001088 576460745995190270 0 0 18446744069414568447 18446744073709551615 18446744073709551615
18446744073709551615 18446744069414568447 18446744073709551615 18446744073709551615 18446744073709551615
18446726477228539903 18446744073709551615 18446744073709551615 18446744073709551615 287948901175001088
576460745995190270 0 0 287948901175001088 576460745995190270 0 0 101 136 14 150 15 165 18 183 19 202
17 281 7 288 11 320 21 341 12 489 22 511 34 545 11 556 23 579 18 865 22 887 18 905 18 923 22 945 41 1030
4 1034 4 1045 5 1050 6 1130 7 1137 4 1483 16 1499 16 1515 33 1578 10 1588 7 1734 16 1750 10 1788 45 1833
35 2844 23 2867 27 2894 17 2979 14 2993 4 3633 4 3637 5 3804 4 3808 5 3937 4 3941 5 4253 7 4260 7 4558
4 4562 5 4658 4 4662 5 4791 18 4809 21 4921 4 4925 5 5378 11 5389 4 5576 13 5589 12 5692 26 5718 17 5735
19 5834 8 5842 37 5879 10 6308 51 6359 21 6380 29 6409 42 7032 20 7052 20 7174 6 7180 6 7262 4 7266 5
7297 6 7303 6 7391 6 7397 6 7472 4 7476 5 7723 6 7729 6 7841 6 7847 6 8099 20 8119 15 8208 6 8214 19
8233 18 8280 6 8286 5 8513 46 8559 44 8603 45 8737 9 8746 12 8790 7 8797 10 8877 54 8931 62 646 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 0 3 -1 0 -1 0 4 2 -1 0 -1 0 -1 0 -1 0 9 0 18 0 -1 0 22 1 -1 0 28 0 34 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 39 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 41 0 -1 0 -1 0 -1 0
-1 0 -1 0 44 0 -1 0 46 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 48 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 50 0 54 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0
-1 0 -1 0 -1 0 -1 0 -1 0 61 0 -1 0 -1 0 -1 0 -1 0 -1 0 63 0 65 0 67 0 -1 0 69 0 -1 0 72 0 -1 0 -1 0 75
0 -1 0 77 1 84 1 -1 0 86 0 -1 0 88 0 -1 0 91 0 -1 0 94 0 -1 0 -1 0 -1 0 96 0 98 0 -1 0 100 0 102 0 -1
0 -1 0 -1 0 -1 0 104 0 -1 0 -1 0 -1 0 -1 0 -1 0 109 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 111 0 113 0 -1 0 -1 0 -1 0 115 0 117 0 -1 0 -1 0 -1 0 120 0 122 0 -1 0 133 0 140
0 142 0 145 0 -1 0 -1 0 148 0 -1 0 -1 0 -1 0 149 0 151 0 153 0 155 0 -1 0 157 0 160 0 162 2 166 1 168
2 176 2 184 1 189 2 192 2 195 1 197 3 201 2 204 0 206 0 -1 0 208 1 -1 0 220 0 -1 0 -1 0 222 0 225 0 -1
0 227 0 228 0 230 4 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 240 0 -1 0 -1 0 244 0 -1 0 -1 0 250
0 252 0 257 0 259 0 -1 0 261 0 -1 0 263 0 -1 0 -1 0 -1 0 265 10 280 10 -1 0 294 0 -1 0 -1 0 -1 0 300
0 -1 0 -1 0 302 1 -1 0 -1 0 -1 0 -1 0 307 0 -1 0 -1 0 308 0 310 0 312 2 315 0 -1 0 -1 0 -1 0 316 0 317
0 -1 0 -1 0 -1 0 -1 0 -1 0 322 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 324 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 326 1 331 1 333 6 340 6 347 1 349 0 351 0 354 6 -1 0 -1 0 362 0 364 2 367
2 374 2 377 1 379 1 386 0 -1 0 388 0 -1 0 389 0 391 0 -1 0 394 0 396 0 398 1 401 0 402 0 -1 0 -1 0 405
0 -1 0 -1 0 -1 0 -1 0 408 0 412 1 -1 0 -1 0 -1 0 -1 0 -1 0 416 0 -1 0 -1 0 419 0 421 0 422 0 424 0 -1
0 428 0 -1 0 430 0 432 0 -1 0 -1 0 434 0 -1 0 -1 0 -1 0 -1 0 436 0 438 0 441 0 443 0 445 0 -1 0 -1 0
447 0 449 0 -1 0 -1 0 -1 0 451 0 -1 0 453 0 -1 0 455 0 -1 0 457 0 -1 0 -1 0 -1 0 -1 0 -1 0 459 0 461
0 463 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 465 0 -1 0 -1 0 -1 0 467 3 472 4 484 3 492 4 501 3 506
2 -1 0 513 4 522 4 -1 0 533 0 535 0 537 0 -1 0 -1 0 539 0 -1 0 -1 0 -1 0 -1 0 -1 0 541 0 542 0 -1 0 544
0 545 0 -1 0 550 1 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 553 0 -1 0 558 0 560 0 -1 0 -1 0 578 0 -1 0 -1
0 -1 0 585 0 594 0 606 0 615 0 -1 0 -1 0 -1 0 -1 0 -1 0 628 0 -1 0 -1 0 -1 0 631 0 633 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 635 0 -1 0 638 0 -1 0 -1 0 -1
0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 640 0 643 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1
0 -1 0 645 0 647 0 -1 0 -1 0 649 0 -1 0 -1 0 -1 0 -1 0 651 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0

"""##
}
